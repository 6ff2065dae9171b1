import { beforeEach, describe, expect, test } from 'vitest'
import { inView } from '../../../src/model/known.ts'
import { pointKeys } from '../../../src/model/map-style.ts'
import { overlaps, type Span } from '../../../src/model/span.ts'
import { createStore, type Store } from '../../../src/store/store.ts'
import { mapTime, rest } from '../../../src/views/map/time.ts'
import { type FakeFrames, fakeFrames } from '../../fakes/frames.ts'
import { type FakeMap, fakeMap } from '../../fakes/map.ts'
import { day, story } from '../../fakes/story.ts'

let map: FakeMap
let store: Store
let frames: FakeFrames
let dispose: () => void
let told: number

beforeEach(() => {
  map = fakeMap()
  store = createStore(story)
  frames = fakeFrames()
  told = 0
  const tell = map.setFeatureState
  map.setFeatureState = (key, state) => {
    told += 1
    tell(key, state)
  }
  dispose = mapTime(map, story, store, () => true, frames).dispose
})
const stand = (count: number): void => {
  for (let passed = 0; passed < count; passed += 1) frames.pass()
}

const drawn = (): string[] =>
  Object.entries(map.states)
    .filter(([, { inside }]) => inside)
    .map(([key]) => key)
    .sort()
const inside = (window: Span): string[] =>
  story.events
    .filter(({ when }) => overlaps(when, window))
    .flatMap((event) => pointKeys(story, event).map(({ source, id }) => `${source}/${id}`))
    .sort()

describe('the window on the map', () => {
  test('shows the events that the timeline shows, in every window that follows another', () => {
    const windows: Span[] = [
      story.window,
      ...story.events.map(({ when }) => when),
      { from: day('1900-01-01'), to: day('1900-01-02') },
      { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
      { from: day('2025-06-14'), to: day('2025-06-26') },
    ]
    expect(drawn()).toEqual(inside(story.window))
    for (const window of [...windows, ...windows.toReversed()]) {
      store.getState().setWindow(window)
      frames.pass()
      expect(drawn()).toEqual(inside(window))
    }
  })

  test('shows the events that answer the filter and were public on the day', () => {
    const seen = (): string[] => {
      const state = store.getState()
      return story.events
        .filter((event) => inView(event, state))
        .flatMap((event) => pointKeys(story, event).map(({ source, id }) => `${source}/${id}`))
        .sort()
    }
    store.getState().know(day('2025-06-25'))
    expect(drawn()).toEqual(seen())
    expect(drawn().join()).not.toContain('overflight')
    store.getState().know(day('2025-06-26'))
    store.getState().narrow('category', 'security')
    expect(drawn()).toEqual(seen())
    store.getState().setWindow({ from: day('2025-06-14'), to: day('2025-06-26') })
    frames.pass()
    expect(drawn()).toEqual(seen())
    store.getState().widen()
    store.getState().know(null)
    expect(drawn()).toEqual(inside(store.getState().window))
  })

  test('is told once in a frame, and only of the marks that crossed its edge', () => {
    const [first] = story.events.filter(({ when }) => overlaps(when, story.window))
    const start = told
    for (const days of [1, 2, 3]) {
      store.getState().setWindow({ ...story.window, from: (first?.when.to ?? 0) + days * 86_400_000 })
    }
    expect(told).toBe(start)
    frames.pass()
    const gone = inside(story.window).length - drawn().length
    expect(gone).toBeGreaterThan(0)
    expect(told - start).toBe(gone)
  })

  test('reaches the filters when it rests, and not while it moves', () => {
    expect(map.globals).toMatchObject({ ...story.window })
    store.getState().setWindow({ from: day('2025-06-01'), to: Number.POSITIVE_INFINITY })
    stand(rest)
    store.getState().setWindow({ from: day('2025-06-02'), to: Number.POSITIVE_INFINITY })
    stand(rest)
    expect(map.globals).toMatchObject({ ...story.window })
    stand(1)
    expect(map.globals).toMatchObject({ from: day('2025-06-02'), to: 8.64e15 })
    expect(drawn()).toEqual(inside(store.getState().window))
  })

  test('is not told any more after its undo', () => {
    const start = told
    store.getState().setWindow({ from: 0, to: 1 })
    dispose()
    frames.pass()
    stand(rest + 1)
    expect(told).toBe(start)
    expect(map.globals).toMatchObject({ ...story.window })
  })
})
