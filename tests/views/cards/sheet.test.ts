// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dossier } from '../../../src/model/dossier.ts'
import { cardsView } from '../../../src/views/cards/index.ts'
import { progressOf } from '../../../src/views/progress.ts'
import { loaded } from '../../fixtures/data.ts'
import { live } from '../../fixtures/live.ts'
import { many } from '../../fixtures/many.ts'
import { serveSheets } from '../../fixtures/sheet-server.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const opened = (dossier: Dossier = loaded().dossier) => {
  const page = live(dossier)
  const server = serveSheets(dossier)
  const dispose = cardsView(page.find('#cards'), page.story, page.store, progressOf(page.find('#progress')))
  const arrive = () => vi.advanceTimersByTimeAsync(0)
  return { ...page, server, dispose, arrive }
}
const visible = (): string[] => [...document.querySelectorAll<HTMLElement>('.card:not([hidden])')].map(({ id }) => id)

describe('the rest of a card', () => {
  test('takes the place of the link when the card is opened, and is fetched once', async () => {
    const { store, find, server, arrive } = opened()
    expect(server.asked).toEqual([])
    store.getState().select('the-talks')
    expect(visible()).toEqual(['the-talks'])
    await arrive()
    expect(find('#the-talks .sources').textContent).toContain('A <record> & more')
    expect(document.querySelector('#the-talks .card-more')).toBeNull()
    store.getState().select('the-allegation')
    await arrive()
    expect(document.querySelectorAll('#the-allegation .sources')).toHaveLength(1)
    expect(server.asked).toEqual(['sheets/1.html'])
  })

  test('is fetched when the page has been idle, without a card', async () => {
    const { server } = opened()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(server.asked).toEqual(['sheets/1.html'])
  })

  test('that does not come leaves the link, and is asked for again', async () => {
    const { store, find, server, arrive } = opened()
    server.fail(true)
    store.getState().select('the-talks')
    await arrive()
    expect(find('#the-talks .card-more a').getAttribute('href')).toBe('e/the-talks/')
    server.fail(false)
    store.getState().select(null)
    store.getState().select('the-talks')
    await arrive()
    expect(document.querySelector('#the-talks .card-more')).toBeNull()
  })

  test('is told to be on its way when it takes its time, and no longer than that', async () => {
    const { store, find, server } = opened()
    server.slow(2_000)
    store.getState().select('the-talks')
    await vi.advanceTimersByTimeAsync(299)
    expect(find('#progress').textContent).toBe('')
    await vi.advanceTimersByTimeAsync(1)
    expect(find('#progress').textContent).toBe('Loading the rest of this card …')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(find('#progress').textContent).toBe('')
  })

  test('keeps the focus in the card of a reader who stood on the link', async () => {
    const { store, find, arrive } = opened()
    store.getState().select('the-talks')
    find('#the-talks .card-more a').focus()
    await arrive()
    expect(document.activeElement).toBe(find('#the-talks .card-body'))
  })

  test('is left where it is once the view is gone', async () => {
    const { store, find, dispose, arrive, server } = opened()
    store.getState().select('the-talks')
    dispose()
    await arrive()
    expect(find('#the-talks .card-more')).toBeTruthy()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(server.asked).toHaveLength(1)
  })
})

describe('a card that does not stand in the page', () => {
  const story = many(250)

  test('comes from its sheet; until then its status, title and link stand in for it', async () => {
    const { store, find, server, arrive } = opened(story)
    store.getState().select('event-120')
    expect(visible()).toEqual(['waiting-card'])
    expect(find('#waiting-card .status').textContent).toBe('Alleged · denied by Northtown')
    expect(find('#waiting-card h2').textContent).toBe('Title 120')
    expect(find('#waiting-card .card-more a').getAttribute('href')).toBe('e/event-120/')
    await arrive()
    expect(visible()).toEqual(['event-120'])
    expect(find('#event-120 .sources')).toBeTruthy()
    expect(server.asked).toEqual(['sheets/2.html'])
  })

  test('does not come to the front when the reader has gone on', async () => {
    const { store, arrive } = opened(story)
    store.getState().select('event-120')
    store.getState().select('event-3')
    await arrive()
    expect(visible()).toEqual(['event-3'])
  })

  test('keeps the focus of a reader who stepped on from another card', async () => {
    const { store, find, arrive } = opened(story)
    store.getState().select('event-120')
    await arrive()
    find('#event-120 .card-foot a').focus()
    store.getState().select('event-240')
    expect(document.activeElement).toBe(find('#waiting-card h2'))
    await arrive()
    expect(document.activeElement).toBe(find('#event-240 h2'))
  })

  test('leaves the link where it never comes', async () => {
    const { store, server, arrive } = opened(story)
    server.fail(true)
    store.getState().select('event-120')
    await arrive()
    expect(visible()).toEqual(['waiting-card'])
  })

  test('is not fetched before it is asked for', async () => {
    const { server } = opened(story)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(server.asked).toEqual([])
  })
})
