// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { inView, statusAt } from '../../../src/model/known.ts'
import { always } from '../../../src/model/span.ts'
import { railView } from '../../../src/views/rail/index.ts'
import { fakeFrames } from '../../fakes/frames.ts'
import { click, live } from '../../fixtures/live.ts'

const key = (element: Element, name: string): boolean =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))

const frames = fakeFrames()

describe('the rail', () => {
  test('opens with the article and shows one panel at a time', () => {
    const { story, store, find, findAll } = live()
    railView(find('#rail'), story, store, frames)
    const front = () => findAll('[role=tabpanel]:not([hidden])').map(({ id }) => id)
    expect(front()).toEqual(['panel-article'])
    click(find('#tab-events'))
    expect(front()).toEqual(['panel-events'])
    expect(find('#tab-events').getAttribute('aria-selected')).toBe('true')
  })

  test('keeps the panel in front when an event is chosen from it', () => {
    const { story, store, find } = live()
    railView(find('#rail'), story, store, frames)
    click(find('#tab-events'))
    store.getState().select('the-talks')
    expect(find('#panel-events').hidden).toBe(false)
  })

  test('moves between tabs by arrow keys, around the ends', () => {
    const { story, store, find } = live()
    railView(find('#rail'), story, store, frames)
    key(find('#tab-article'), 'ArrowLeft')
    expect(document.activeElement).toBe(find('#tab-sources'))
    key(find('#tab-sources'), 'ArrowRight')
    expect(document.activeElement).toBe(find('#tab-article'))
  })

  test('chooses a claim of the article with its events', () => {
    const { story, store, find } = live()
    railView(find('#rail'), story, store, frames)
    const row = find('[data-claim=paper-says]')
    expect(click(row)).toBe(false)
    expect(store.getState()).toMatchObject({ claim: 'paper-says', selected: 'the-talks' })
    expect(row.getAttribute('aria-current')).toBe('true')
    expect(find('[data-claim=they-met]').hasAttribute('aria-current')).toBe(false)
  })

  test('links the claims of an event that was chosen elsewhere', () => {
    const { story, store, find, findAll } = live()
    railView(find('#rail'), story, store, frames)
    store.getState().select('the-talks')
    expect(findAll('.passage[data-linked]')).toHaveLength(2)
    expect(findAll('.passage[data-linked=lead]')).toHaveLength(1)
    expect(findAll('.passage[aria-current]')).toHaveLength(0)
  })

  test('lists the events of the time window and counts them', () => {
    const { story, store, find, findAll } = live()
    railView(find('#rail'), story, store, frames)
    store.getState().setWindow({ from: Date.UTC(2025, 11, 1), to: Date.UTC(2026, 0, 1) })
    frames.pass()
    expect(findAll('.phase li:not([hidden])').map((row) => row.dataset.event)).toEqual(['the-talks'])
    expect(find('[data-phase=before-article]').hidden).toBe(true)
    expect(find('[data-phase=article] .count').textContent).toBe('1')
  })

  test('lists what was public on the day with the status of then, and what answers the filter', () => {
    const { story, store, find, findAll } = live()
    railView(find('#rail'), story, store, frames)
    const seen = () => findAll('.phase li:not([hidden])').map((row) => row.dataset.event)
    const expected = () => story.events.filter((event) => inView(event, store.getState())).map(({ id }) => id)
    store.getState().setWindow(always)
    for (const { history } of story.events) {
      for (const { from } of history) {
        for (const known of [from - 1, from]) {
          store.getState().know(known)
          frames.pass()
          expect(seen()).toEqual(expected())
          for (const id of expected()) {
            const status = statusAt(story.events.find((event) => event.id === id)!, known)
            expect(find(`li[data-event=${id}] .event-meta`).textContent).toContain(status?.words)
          }
        }
      }
    }
    store.getState().know(null)
    store.getState().narrow('category', 'diplomacy')
    frames.pass()
    expect(seen()).toEqual(expected())
    expect(seen().length).toBeLessThan(story.events.length)
  })

  test('names an empty window and offers all events', () => {
    const { story, store, find } = live()
    railView(find('#rail'), story, store, frames)
    store.getState().setWindow({ from: 0, to: 1 })
    frames.pass()
    expect(find('.empty-window').hidden).toBe(false)
    click(find('.empty-window button'))
    frames.pass()
    expect(find('.empty-window').hidden).toBe(true)
    expect(store.getState().window.to).toBe(Number.POSITIVE_INFINITY)
  })

  test('marks the chosen and the pointed-at event in the list', () => {
    const { story, store, find } = live()
    railView(find('#rail'), story, store, frames)
    const row = find('.event-row[data-event=the-talks]')
    store.getState().select('the-talks')
    expect(row.getAttribute('aria-current')).toBe('true')
    row.dispatchEvent(new Event('pointerover', { bubbles: true }))
    expect(store.getState().hovered).toBe('the-talks')
    expect(row.hasAttribute('data-hovered')).toBe(true)
    find('#rail').dispatchEvent(new Event('pointerleave'))
    expect(store.getState().hovered).toBeNull()
  })

  test('shows every panel and row again once the view is gone', () => {
    const { story, store, find, findAll } = live()
    const dispose = railView(find('#rail'), story, store, frames)
    store.getState().setWindow({ from: 0, to: 1 })
    frames.pass()
    dispose()
    expect(findAll('[role=tabpanel][hidden], li[hidden], .phase[hidden]')).toHaveLength(0)
  })
})
