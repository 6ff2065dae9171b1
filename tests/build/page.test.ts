import { describe, expect, test } from 'vitest'
import { card } from '../../src/build/card.ts'
import { corrections } from '../../src/build/frame.ts'
import { head, page } from '../../src/build/page.ts'
import { voices } from '../../src/build/voices.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const text = page(dossier).text

const withVoices = (said: number, denied: number): string => {
  const claim = dossier.claims.get('drones-came')
  if (!claim) throw new Error('the fixture lost its claim')
  const many = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) => ({ ...claim.saidBy[0]!, quotation: `${prefix} ${index}` }))
  return voices(dossier, { ...claim, saidBy: many(said, 'said'), deniedBy: many(denied, 'denied') }).text
}

describe('the page', () => {
  test('holds every event as a card at its own address', () => {
    for (const { id, title } of dossier.events) {
      expect(text).toContain(`id="${id}"`)
      expect(text).toContain(title)
    }
  })

  test('has no id twice', () => {
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('links only to what is on it', () => {
    const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !ids.has(id))).toEqual([])
  })

  test('shows status before headline in every card', () => {
    const [, first = ''] = text.split('<article class="card"')
    expect(first.indexOf('Alleged · denied by Northtown')).toBeLessThan(first.indexOf('<h2'))
  })

  test('escapes what the data say', () => {
    const [first, ...others] = dossier.events
    const hostile = { ...dossier, events: [{ ...first!, title: 'A <record> & more' }, ...others] }
    expect(page(hostile).text).toContain('A &lt;record&gt; &amp; more')
    expect(page(hostile).text).not.toContain('<record>')
  })

  test('has no card without the link to the rest of it', () => {
    for (const { id } of dossier.events) expect(text).toContain(`<p class="card-more"><a href="e/${id}/">`)
    expect(text).toContain('All 2 claims and 2 sources')
    expect(text).toContain('>The source</a>')
  })

  test('shows both sides of the leading claim in every card, not only behind the link', () => {
    const cards = text.split('<article class="card"').slice(1)
    const contested = cards.filter((it) => it.slice(0, it.indexOf('<h2')).includes('denied by'))
    for (const each of contested) {
      const before = each.slice(0, each.indexOf('card-more'))
      expect(before).toContain('Who says so')
      expect(before).toContain('Who denies it')
    }
    expect(contested.length).toBeGreaterThan(0)
  })

  test('leads to the list of all sources', () => {
    expect(text).toContain('<a class="button" href="sources/">All 2 sources with publisher and date</a>')
  })

  test('names the article’s claims with their quotation and status', () => {
    expect(text).toContain('<mark>ministers met</mark>')
    expect(text).toMatch(/data-claim="paper-says"[\s\S]*?Opinion\./)
  })

  test('reads in the order header, article with sources and credits, map, cards, timeline', () => {
    const order = ['class="header"', 'id="rail"', 'id="credits"', 'id="map"', 'id="cards"', 'id="timeline"']
    const places = order.map((part) => text.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('has a title and a description of its own', () => {
    expect(head(dossier).text).toContain('<title>A story · Araxes</title>')
  })
})

describe('the two sides of a claim', () => {
  test('stand side by side with their counts', () => {
    const both = withVoices(2, 1)
    expect(both).toMatch(/Who says so <span class="count">2<\/span>[\s\S]*Who denies it <span class="count">1<\/span>/)
  })

  test('are folded at the same row on both sides', () => {
    const [open = '', folded = ''] = withVoices(4, 3).split('<details')
    expect(open.match(/said \d/g)).toHaveLength(2)
    expect(open.match(/denied \d/g)).toHaveLength(2)
    expect(folded).toContain('3 more voices')
    expect(folded.match(/said \d/g)).toHaveLength(2)
    expect(folded.match(/denied \d/g)).toHaveLength(1)
  })

  test('say so when no response was found, and on which day it was searched for', () => {
    const claim = dossier.claims.get('drones-came')!
    const alone = voices(dossier, { ...claim, response: 'none-found', deniedBy: [], searchedOn: '2026-11-23' }).text
    expect(alone).toContain('No response found, searched on 23 November 2026.')
  })
})

describe('a card', () => {
  test('that comes first leads only onward', () => {
    expect(card(dossier, 0).text).not.toContain('Previous')
    expect(card(dossier, 0).text).toContain('href="#the-talks"')
  })

  test('of an index that does not exist is empty', () => {
    expect(card(dossier as Dossier, 99).text).toBe('')
  })

  test('fills as many boxes of the meter as its level', () => {
    expect(card(dossier, 1).text.match(/<i class="on"><\/i>/g)).toHaveLength(3)
  })
})

describe('corrections', () => {
  const nothing = { events: [], claims: [], sources: [], features: [] }
  const entry = (date: string, was: string, concerns = {}) => ({
    id: `of-${was}`,
    date,
    concerns: { ...nothing, ...concerns },
    was,
    is: `not ${was}`,
    sources: ['the-record'],
  })

  test('say that there are none, or what stood and what stands, the latest first', () => {
    expect(corrections(dossier).text).toContain('None so far.')
    const text = corrections({ ...dossier, corrections: [entry('2026-01-02', 'one'), entry('2026-03-04', 'two')] }).text
    expect(text).toContain('<bdi>4 March 2026</bdi>: <del>two</del> <ins>not two</ins>')
    expect(text.indexOf('two')).toBeLessThan(text.indexOf('<del>one'))
  })

  test('are named on the card of what they concern, as a link to what was wrong', () => {
    const corrected = { ...dossier, corrections: [entry('2026-01-02', 'one', { claims: ['drones-came'] })] }
    expect(card(corrected, 0).text).toContain('<a href="sources/#correction-of-one">Corrected on 2 January 2026</a>')
    expect(card(corrected, 1).text).not.toContain('Corrected on')
    expect(corrections(corrected, '../').text).toContain('id="correction-of-one"')
    expect(corrections(corrected, '../').text).toContain('Concerns <a href="../#the-allegation">')
  })

  test('lead to the source they concern', () => {
    const text = corrections({ ...dossier, corrections: [entry('2026-01-02', 'one', { sources: ['the-paper'] })] }).text
    expect(text).toContain('<a href="sources/#source-the-paper">The Paper</a>')
  })
})
