// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keyboardEffect } from '../../src/effects/keyboard.ts'
import { linksEffect } from '../../src/effects/links.ts'
import { stateOf, urlEffect } from '../../src/effects/url.ts'
import { parseLink } from '../../src/model/link.ts'
import type { Dispose } from '../../src/store/watch.ts'
import { click, live } from '../fixtures/live.ts'
import { many } from '../fixtures/many.ts'

let undo: Dispose = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/')
})

afterEach(() => {
  undo()
  vi.useRealTimers()
})

const address = (): string => `${location.search}${location.hash}`

describe('the address', () => {
  test('gets a new entry for each chosen event', () => {
    const { story, store } = live()
    undo = urlEffect(window, story, store)
    const before = history.length
    store.getState().select('the-talks')
    expect(address()).toBe('#the-talks')
    expect(history.length).toBe(before + 1)
    store.getState().select(null)
    expect(address()).toBe('')
  })

  test('follows the time window in place, once the reader rests', () => {
    const { story, store } = live()
    undo = urlEffect(window, story, store)
    const before = history.length
    store.getState().setWindow({ from: Date.UTC(2025, 5, 1), to: Date.UTC(2025, 6, 1) })
    expect(address()).toBe('')
    vi.advanceTimersByTime(400)
    expect(address()).toBe('?time=2025-06-01..2025-06-30')
    expect(history.length).toBe(before)
  })

  test('of a page in a frame is written in place, and keeps what it asks of the frame', () => {
    const { story, store } = live()
    document.documentElement.dataset.kept = 'theme=dark&controls=0'
    vi.stubGlobal('parent', {})
    undo = urlEffect(window, story, store)
    const before = history.length
    store.getState().select('the-talks')
    vi.advanceTimersByTime(400)
    expect(address()).toBe('?theme=dark&controls=0#the-talks')
    store.getState().toggleLayer('areas')
    vi.advanceTimersByTime(400)
    expect(address()).toBe('?theme=dark&controls=0&layers=borders,areas#the-talks')
    expect(history.length).toBe(before)
    vi.unstubAllGlobals()
    delete document.documentElement.dataset.kept
  })

  test('carries layers and the place where the reader went', () => {
    const { story, store } = live()
    undo = urlEffect(window, story, store)
    store.getState().toggleLayer('areas')
    store.getState().settle({ lng: 49.9, lat: 40.4, zoom: 6 })
    vi.advanceTimersByTime(400)
    expect(address()).toBe('?layers=borders,areas&at=6/40.4/49.9')
  })

  test('is read again on Back, and not answered with a new entry', () => {
    const { story, store } = live()
    undo = urlEffect(window, story, store)
    store.getState().select('the-talks')
    history.replaceState(null, '', '?time=2025-06-01..2025-06-30#the-allegation')
    const before = history.length
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState()).toMatchObject({ selected: 'the-allegation', window: { from: Date.UTC(2025, 5, 1) } })
    expect(history.length).toBe(before)
    expect(address()).toBe('?time=2025-06-01..2025-06-30#the-allegation')
  })

  test('is left alone once the effect is gone', () => {
    const { story, store } = live()
    urlEffect(window, story, store)()
    store.getState().select('the-talks')
    expect(address()).toBe('')
  })

  test('opens where it says, or at its event', () => {
    const { story } = live()
    expect(stateOf(parseLink(story, '?at=6/40/49', '#the-talks').link).focus).toEqual({
      to: 'camera',
      camera: { zoom: 6, lat: 40, lng: 49 },
    })
    expect(stateOf(parseLink(story, '', '#the-talks').link).focus).toEqual({ to: 'event', event: 'the-talks' })
    expect(stateOf(parseLink(story, '', '').link).focus).toEqual({ to: 'home' })
  })
})

describe('a link to an event', () => {
  test('chooses it instead of jumping', () => {
    const { story, store, find } = live()
    undo = linksEffect(document, story, store)
    expect(click(find('.event-row[data-event=the-talks] .event-label'))).toBe(false)
    expect(store.getState().selected).toBe('the-talks')
  })

  test('chooses it where the link leads to the event’s page, and leaves the link to the whole of it alone', () => {
    const { story, store, find } = live(many(200))
    undo = linksEffect(document, story, store)
    const row = find('.event-row[data-event=event-7]')
    expect(row.getAttribute('href')).toBe('e/event-7/')
    expect(click(row)).toBe(false)
    expect(store.getState().selected).toBe('event-7')
    expect(click(find('#waiting-card .card-more a'))).toBe(true)
  })

  test('keeps its meaning with a key that opens a new tab, and elsewhere', () => {
    const { story, store, find } = live()
    undo = linksEffect(document, story, store)
    expect(click(find('.event-row'), { ctrlKey: true })).toBe(true)
    expect(store.getState().selected).toBeNull()
  })

  test('that skips moves the focus, shows the text it leads to, and leaves choice and address alone', () => {
    const { story, store, find } = live()
    store.getState().select('the-talks')
    undo = linksEffect(document, story, store)
    expect(click(find('.skip[href="#map"]'))).toBe(false)
    expect(document.activeElement).toBe(find('#map'))
    expect(store.getState().panel).toBe('map')
    click(find('.skip[href="#rail"]'))
    expect(document.activeElement).toBe(find('#rail'))
    expect(store.getState()).toMatchObject({ panel: 'article', selected: 'the-talks' })
    expect(address()).toBe('')
  })
})

describe('Escape', () => {
  const pressEscape = (target: EventTarget): boolean =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))

  test('stops playing first, then closes the card', () => {
    const { story, store } = live()
    undo = keyboardEffect(document, story, store)
    store.getState().select('the-talks')
    store.getState().play(true)
    pressEscape(document.body)
    expect(store.getState()).toMatchObject({ playing: false, selected: 'the-talks' })
    pressEscape(document.body)
    expect(store.getState().selected).toBeNull()
  })

  test('keeps its own meaning inside a field', () => {
    const { story, store, find } = live()
    undo = keyboardEffect(document, story, store)
    store.getState().select('the-talks')
    pressEscape(find('input[data-layer=areas]'))
    expect(store.getState().selected).toBe('the-talks')
  })
})
