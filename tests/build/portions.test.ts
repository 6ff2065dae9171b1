import { describe, expect, test } from 'vitest'
import { page } from '../../src/build/page.ts'
import { addressIn, cardsInPage, holdsCards, rowsInPage, rowsOf } from '../../src/build/portions.ts'
import { many } from '../fixtures/many.ts'

const size = (count: number): number => page(many(count)).text.length
const hashes = (text: string): string[] => [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '')
const ids = (text: string): Set<string> => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''))

describe('the portions of a story', () => {
  test('are the whole of a small one', () => {
    const dossier = many(cardsInPage)
    expect(holdsCards(dossier)).toBe(true)
    expect(rowsOf(dossier)).toHaveLength(cardsInPage)
    expect(addressIn(dossier)('event-3')).toBe('#event-3')
  })

  test('are the rows of the opening window and no card of a large one', () => {
    const dossier = many(cardsInPage + 1)
    expect(holdsCards(dossier)).toBe(false)
    expect(addressIn(dossier)('event-3')).toBe('e/event-3/')
    const late = { ...many(400), story: { ...dossier.story, window: '2026-04-01/2026-04-05' } }
    const rows = rowsOf(late).map(({ id }) => id)
    expect(rows).toEqual(expect.arrayContaining(['event-351', 'event-355']))
    expect(rows).toHaveLength(rowsInPage)
  })

  test('begin with the first events where none lies in the window', () => {
    const dossier = many(rowsInPage + 50)
    const empty = { ...dossier, story: { ...dossier.story, window: '1999-01-01/1999-01-05' } }
    expect(rowsOf(empty)).toHaveLength(rowsInPage)
    expect(rowsOf(empty)[0]?.id).toBe('event-0')
  })
})

describe('the page of a large story', () => {
  test('does not grow with its events', () => expect(size(2_000)).toBeLessThan(size(400) + 500))

  test('links only to what is on it', () => {
    const text = page(many(400)).text
    expect(hashes(text).filter((id) => !ids(text).has(id))).toEqual([])
    expect(text).toContain('<a class="event-row" href="e/event-7/" data-event="event-7">')
  })

  test('leads from its list to the list of all', () => {
    expect(page(many(400)).text).toContain('<a href="events/">All 400 events by year</a>')
  })

  test('has one card that stands in for those that are on their way', () => {
    const text = page(many(400)).text
    expect(text.match(/<article class="card"/g)).toHaveLength(1)
    expect(text).toContain('id="waiting-card"')
    expect(page(many(3)).text).not.toContain('waiting-card')
  })
})
