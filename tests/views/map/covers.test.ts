// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { covers } from '../../../src/views/map/covers.ts'

interface Told {
  features: { properties: { image: string }; geometry: { coordinates: number[] } }[]
}

const box = (element: Element, left: number, top: number, width: number, height: number): void => {
  element.getBoundingClientRect = () => ({ left, top, width, height }) as DOMRect
}

const mapAbove = () => {
  const told: Told[] = []
  const heard = new Map<string, Set<() => void>>()
  return {
    told,
    middle: { lng: 0, lat: 0 },
    fire: (type: string) => heard.get(type)?.forEach((listener) => void listener()),
    on(type: string, listener: () => void) {
      heard.set(type, (heard.get(type) ?? new Set()).add(listener))
      return { unsubscribe: () => void heard.get(type)?.delete(listener) }
    },
    getSource: () => ({ setData: (data: Told) => void told.push(data) }),
    unproject([x, y]: [number, number]) {
      return { lng: this.middle.lng + x, lat: this.middle.lat - y }
    },
  }
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  document.body.innerHTML = '<section></section><div class="legend"></div><article class="card" hidden></article>'
})

const page = (enlarged = 1) => {
  const root = document.querySelector('section') as HTMLElement
  const [legend, card] = ['.legend', '.card'].map((name) => document.querySelector(name) as HTMLElement)
  if (!legend || !card) throw new Error('the page is not whole')
  box(root, 300, 50, 1000, 600)
  Object.defineProperty(root, 'offsetWidth', { value: 1000 / enlarged })
  box(legend, 314, 400, 200, 240)
  box(card, 900, 60, 380, 560)
  return { root, card }
}

test('a map at rest is told of what lies upon it, once for each place', () => {
  const { root, card } = page()
  const map = mapAbove()
  const dispose = covers(root, map)
  map.fire('idle')
  map.fire('idle')
  expect(map.told.map(({ features }) => features.map(({ geometry }) => geometry.coordinates))).toEqual([[[114, -470]]])
  card.hidden = false
  map.fire('idle')
  expect(map.told).toHaveLength(2)
  expect(map.told[1]?.features[1]?.geometry.coordinates).toEqual([790, -290])
  map.middle = { lng: 5, lat: 0 }
  map.fire('idle')
  expect(map.told[2]?.features[1]?.geometry.coordinates).toEqual([795, -290])
  dispose()
  map.middle = { lng: 9, lat: 0 }
  map.fire('idle')
  expect(map.told).toHaveLength(3)
})

test('a new style, which has forgotten them, is told again', () => {
  const { root } = page()
  const map = mapAbove()
  covers(root, map)
  map.fire('idle')
  map.fire('style.load')
  map.fire('idle')
  expect(map.told).toHaveLength(2)
})

test('on a map that a style sheet enlarges, what lies upon it is told in pixels of the map', () => {
  const { root } = page(2)
  const map = mapAbove()
  covers(root, map)
  map.fire('idle')
  const [cover] = map.told[0]?.features ?? []
  expect(cover?.geometry.coordinates).toEqual([57, -235])
  expect(cover?.properties.image).toBe('cover-13-15')
})
