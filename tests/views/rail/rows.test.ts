// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { generatedFiles } from '../../../scripts/generated-records.mjs'
import { html } from '../../../src/build/html.ts'
import { load } from '../../../src/build/load.ts'
import { rail } from '../../../src/build/rail.ts'
import { always } from '../../../src/model/span.ts'
import type { Story } from '../../../src/model/story.ts'
import { storyOf } from '../../../src/model/story-of.ts'
import { createStore, type Store } from '../../../src/store/store.ts'
import { railView } from '../../../src/views/rail/index.ts'
import { type FakeFrames, fakeFrames } from '../../fakes/frames.ts'

const { dossier } = load([...generatedFiles(250, 3)].map(([path, it]) => ({ path, text: JSON.stringify(it) })))
const rowsKept = 40
let story: Story
let store: Store
let frames: FakeFrames
let list: HTMLElement

/** The rail as the page of a large story holds it: rows for the first events only. */
beforeEach(() => {
  document.body.innerHTML = rail(dossier, html``).text
  for (const row of [...document.querySelectorAll('li[data-event]')].slice(rowsKept)) row.remove()
  story = storyOf(dossier)
  store = createStore(story, { window: always })
  frames = fakeFrames()
  list = document.querySelector('#rail') as HTMLElement
  railView(list, story, store, frames)
})

const shown = (): (string | undefined)[] =>
  [...list.querySelectorAll<HTMLElement>('.phase:not([hidden]) li:not([hidden])')].map((row) => row.dataset.event)
const ids = (from: number, to: number): string[] => story.events.slice(from, to).map(({ id }) => id)
const press = (action: string): void => list.querySelector<HTMLElement>(`[data-action=${action}]`)?.click()
const part = (): string | null | undefined => list.querySelector('.event-pager .part')?.textContent

describe('a list with fewer rows than events', () => {
  test('shows a part of the events, says which, and leads to the others', () => {
    expect(shown()).toEqual(ids(0, 40))
    expect(part()).toBe('Events 1–40 of 250')
    press('earlier-events')
    expect(shown()).toEqual(ids(0, 40))
    press('later-events')
    expect(shown()).toEqual(ids(40, 80))
    for (let turn = 0; turn < 9; turn += 1) press('later-events')
    expect(shown()).toEqual(ids(240, 250))
    expect(list.querySelector('[data-action=later-events]')?.getAttribute('aria-disabled')).toBe('true')
  })

  test('fills its rows with title, date, status and mark of the events', () => {
    press('later-events')
    const event = story.events[40]!
    const row = list.querySelector<HTMLElement>(`li[data-event="${event.id}"]`)
    expect(row?.querySelector('.event-label')?.textContent).toBe(event.title)
    expect(row?.querySelector('.event-meta')?.textContent).toBe(`${event.when.label} · ${event.status.words}`)
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(`#${event.id}`)
    expect(row?.querySelector('use')?.getAttribute('href')).toContain(`glyph-${event.category}-`)
    expect(row?.querySelector('svg')?.getAttribute('class')).toContain(`category-${event.category}`)
  })

  test('follows the window once in a frame, and needs no parts for a few', () => {
    const window = { from: Date.UTC(2025, 0), to: Date.UTC(2025, 1) }
    store.getState().setWindow({ from: 0, to: 1 })
    store.getState().setWindow(window)
    expect(shown()).toEqual(ids(0, 40))
    frames.pass()
    const inside = story.events.filter(({ when }) => when.from < window.to && when.to > window.from)
    expect(inside.length).toBeLessThan(rowsKept)
    expect(shown()).toEqual(inside.map(({ id }) => id))
    expect(list.querySelector<HTMLElement>('.event-pager')?.hidden).toBe(true)
  })

  test('turns to the part of a chosen event, and not to that of one only pointed at', () => {
    const [far, other] = [story.events[130]!.id, story.events[210]!.id]
    store.getState().select(far)
    expect(shown()).toEqual(ids(120, 160))
    expect(list.querySelector('.event-row[aria-current]')?.getAttribute('data-event')).toBe(far)
    store.getState().hover(other)
    expect(shown()).toEqual(ids(120, 160))
    press('later-events')
    expect(list.querySelectorAll('.event-row[aria-current]')).toHaveLength(0)
    press('earlier-events')
    expect(list.querySelector('.event-row[aria-current]')?.getAttribute('data-event')).toBe(far)
  })
})
