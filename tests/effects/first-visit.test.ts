// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstVisitEffect } from '../../src/effects/first-visit.ts'
import { createStore, type Store } from '../../src/store/store.ts'
import type { Dispose } from '../../src/store/watch.ts'
import { story } from '../fakes/story.ts'

let store: Store
let undo: Dispose = () => {}

const arriveBy = (type: string): void => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming])
}
const comeFrom = (referrer: string): void => {
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer)
}
const begin = (): void => {
  undo = firstVisitEffect(window, store)
}

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/')
  store = createStore(story)
  arriveBy('navigate')
})

afterEach(() => {
  undo()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const part = () => store.getState().part

test('a page that is left alone asks for the hint', () => {
  begin()
  vi.advanceTimersByTime(1_000)
  expect(part()).toBeNull()
  vi.advanceTimersByTime(2_000)
  expect(part()).toBe('hint')
})

test('a pointer that passes by is no use', () => {
  begin()
  store.getState().hover(story.events[0]?.id ?? '')
  vi.advanceTimersByTime(3_000)
  expect(part()).toBe('hint')
  store.getState().hover(null)
  expect(part()).toBe('hint')
})

test('any use takes it away, and it does not come again', () => {
  begin()
  vi.advanceTimersByTime(3_000)
  store.getState().select(story.events[0]?.id ?? '')
  expect(part()).toBeNull()
  store.getState().select(null)
  vi.advanceTimersByTime(10_000)
  expect(part()).toBeNull()
})

test('another part that is opened stays open', () => {
  begin()
  vi.advanceTimersByTime(3_000)
  store.getState().openPart('find')
  expect(part()).toBe('find')
})

test('who has done something before does not get it', () => {
  begin()
  vi.advanceTimersByTime(1_000)
  store.getState().settle({ lng: 49.9, lat: 40.4, zoom: 6 })
  vi.advanceTimersByTime(10_000)
  expect(part()).toBeNull()
})

test.each([
  ['a link to an event', () => history.replaceState(null, '', '/#the-talks')],
  ['a link to a window', () => history.replaceState(null, '', '/?time=2025')],
  ['a reload', () => arriveBy('reload')],
  ['Back', () => arriveBy('back_forward')],
  ['another page of this site', () => comeFrom(`${location.origin}/record/`)],
  ['a low page', () => vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(480)],
])('%s is no first visit', (_, given) => {
  given()
  begin()
  vi.advanceTimersByTime(10_000)
  expect(part()).toBeNull()
})

test('a link from elsewhere is one', () => {
  comeFrom('https://elsewhere.example/')
  begin()
  vi.advanceTimersByTime(3_000)
  expect(part()).toBe('hint')
})
