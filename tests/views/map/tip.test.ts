// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import type { Found } from '../../../src/views/map/port.ts'
import { tip } from '../../../src/views/map/tip.ts'
import { type FakeMap, fakeMap, pointer } from '../../fakes/map.ts'

const overflight: Found = {
  layer: { id: 'event-glyphs' },
  source: 'events',
  properties: { event: 'overflight', name: 'Alleged overflight', status: 'Alleged · denied by Baku' },
  state: { inside: true },
}

let map: FakeMap
let root: HTMLElement
let words: HTMLElement

beforeEach(() => {
  map = fakeMap()
  root = document.createElement('section')
  words = document.createElement('div')
  words.className = 'map-tip'
  words.hidden = true
  root.append(words)
})

test('what is pointed at is named together with the word of its status', () => {
  tip(root, map)
  map.under = [overflight]
  map.fire('mousemove', pointer(40, 90))
  expect(words.hidden).toBe(false)
  expect(words.textContent).toBe('Alleged overflight · Alleged · denied by Baku')
  expect(words.style.getPropertyValue('--tip-x')).toBe('40px')
  expect(root.dataset.pointing).toBe('feature')
})

test('it goes when the pointer leaves, when the map moves and with its undo', () => {
  const dispose = tip(root, map)
  map.under = [overflight]
  for (const end of [() => map.fire('mouseout'), () => map.fire('movestart'), dispose]) {
    map.fire('mousemove', pointer(40, 90))
    expect(words.hidden).toBe(false)
    end()
    expect(words.hidden).toBe(true)
    expect(root.dataset.pointing).toBeUndefined()
  }
  expect(map.listeners()).toBe(0)
})

test('bare ground has no words', () => {
  tip(root, map)
  map.fire('mousemove', pointer(40, 90))
  expect(words.hidden).toBe(true)
})
