import { beforeEach, describe, expect, test } from 'vitest'
import { createStore, type Store } from '../../../src/store/store.ts'
import { listen } from '../../../src/views/map/listen.ts'
import type { Found } from '../../../src/views/map/port.ts'
import { type FakeMap, fakeMap, pointer } from '../../fakes/map.ts'
import { story } from '../../fakes/story.ts'

const mark = (event: string): Found => ({
  layer: { id: 'event-glyphs' },
  source: 'events',
  properties: { event, name: event },
  state: { inside: true },
})
const area: Found = {
  layer: { id: 'airspace-alleged' },
  source: 'areas',
  properties: { event: 'overflight', name: 'Area' },
  state: {},
}
const border: Found = {
  layer: { id: 'contested-line' },
  source: 'lines',
  properties: { event: '', name: 'A line' },
  state: {},
}
const coast: Found = { layer: { id: 'coast' }, source: 'coast', properties: {}, state: {} }

let map: FakeMap
let store: Store

beforeEach(() => {
  map = fakeMap()
  store = createStore(story)
})

describe('the pointer', () => {
  test('a click on a mark chooses its event, even where an area lies under it', () => {
    listen(map, store)
    map.under = [area, coast, mark('talks')]
    map.fire('click', pointer(10, 10))
    expect(store.getState().selected).toBe('talks')
  })

  test('a click on an area chooses the event it belongs to', () => {
    listen(map, store)
    map.under = [coast, area]
    map.fire('click', pointer(10, 10))
    expect(store.getState().selected).toBe('overflight')
  })

  test('a click on bare ground clears the choice, one on a line without an event does not', () => {
    listen(map, store)
    store.getState().select('talks')
    map.under = [border]
    map.fire('click', pointer(10, 10))
    expect(store.getState().selected).toBe('talks')
    map.under = [coast]
    map.fire('click', pointer(10, 10))
    expect(store.getState().selected).toBeNull()
  })

  test('a mark outside the window is not meant, nor is the room that marks take', () => {
    listen(map, store)
    map.under = [
      { ...mark('talks'), state: {} },
      { ...mark('visit'), layer: { id: 'event-room' } },
    ]
    map.fire('mousemove', pointer(10, 10))
    expect(store.getState().hovered).toBeNull()
  })

  test('moving over a mark points at its event, leaving the map takes it back', () => {
    listen(map, store)
    map.under = [mark('visit')]
    map.fire('mousemove', pointer(10, 10))
    expect(store.getState().hovered).toBe('visit')
    map.fire('mouseout', pointer(0, 0))
    expect(store.getState().hovered).toBeNull()
  })

  test('moving within one mark is told once', () => {
    listen(map, store)
    let changes = 0
    store.subscribe(
      (state) => state,
      () => {
        changes += 1
      },
    )
    map.under = [mark('visit')]
    for (const x of [1, 2, 3]) map.fire('mousemove', pointer(x, 10))
    expect(changes).toBe(1)
  })
})

describe('the camera', () => {
  test('a movement by the reader is reported, one of ours is not', () => {
    listen(map, store)
    map.fire('moveend', {})
    expect(store.getState().camera).toBeNull()
    map.fire('moveend', { originalEvent: { type: 'mouseup' } })
    expect(store.getState().camera).toEqual({ lng: 48, lat: 39, zoom: 5 })
  })

  test('a zoom button outside the map counts as the reader', () => {
    listen(map, store)
    map.fire('moveend', { byReader: true })
    expect(store.getState().camera).not.toBeNull()
  })
})

test('it writes nothing to the map, and after its undo hears nothing', () => {
  const dispose = listen(map, store)
  map.under = [mark('talks')]
  map.fire('click', pointer(10, 10))
  expect(map.told).toEqual([])
  dispose()
  expect(map.listeners()).toBe(0)
})
