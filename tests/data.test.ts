/** The real story: complete, resolved, and told without taking a side. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFiles, load } from '../src/build/load.ts'
import { page } from '../src/build/page.ts'
import { citedSources } from '../src/build/rail.ts'
import { parseWhen } from '../src/model/when.ts'
import { loadedWord } from '../src/model/wording.ts'

const { dossier } = load(dataFiles(join(resolve(import.meta.dirname, '..'), 'data')))
const carriers = (claim: string): string[] =>
  dossier.events.filter(({ claims }) => claims.includes(claim)).map(({ id }) => id)
const claim = (id: string) => {
  const found = dossier.claims.get(id)
  if (!found) throw new Error(`no claim ${id}`)
  return found
}

describe('the story', () => {
  test('holds the events of every phase and every category', () => {
    expect(dossier.events.length).toBeGreaterThanOrEqual(30)
    expect(new Set(dossier.events.map(({ phase }) => phase)).size).toBe(4)
    expect(new Set(dossier.events.map(({ category }) => category)).size).toBe(5)
  })

  test('follows the article from its first paragraph with a claim to its last, in order', () => {
    const paragraphs = dossier.article.map(({ paragraph }) => paragraph)
    expect(paragraphs).toEqual(paragraphs.toSorted((one, other) => one - other))
    expect(dossier.article.length).toBeGreaterThanOrEqual(30)
    for (const passage of dossier.article) expect(carriers(passage.claim), passage.id).not.toEqual([])
  })

  test('tells both sides of the airspace allegations', () => {
    const { basis, response, saidBy, deniedBy } = claim('airspace-used-by-drones')
    expect([basis, response]).toEqual(['alleged', 'denied'])
    expect(Math.min(saidBy.length, deniedBy.length)).toBeGreaterThanOrEqual(2)
  })

  test('never gives one number alone for Israel’s crude', () => {
    const [event] = carriers('israel-crude-nearly-half')
    const figures = dossier.events.find(({ id }) => id === event)?.claims ?? []
    expect(figures.length).toBeGreaterThanOrEqual(4)
    expect(claim('israel-crude-nearly-half').basis).not.toBe('documented')
  })

  test('names the article’s own errors as such', () => {
    for (const id of ['article-took-office', 'article-problem-free']) {
      expect(claim(id).response, id).toBe('disputed')
      expect(claim(id).deniedBy.length, id).toBeGreaterThan(0)
    }
  })

  test('keeps what came after the article apart from what it could know', () => {
    for (const { id, phase, when } of dossier.events) {
      if (phase === 'after-article') expect(when.to, id).toBeGreaterThan(Date.UTC(2025, 11, 11))
      else expect(when.from, id).toBeLessThan(Date.UTC(2025, 11, 12))
    }
  })
})

test('what came after the article says so on its card, in the list and on the timeline', () => {
  const text = page(dossier).text
  const [, rail = '', cards = ''] = text.split(/id="panel-events"|id="cards"/)
  for (const { id, phase } of dossier.events) {
    const says = phase === 'after-article'
    const row = rail.split(`href="#${id}"`)[1]?.split('</li>')[0]
    const card = cards.split(`<article class="card" id="${id}"`)[1]?.split('</article>')[0]
    const link = cards.split('class="timeline-events"')[1]?.split(`href="#${id}"`)[1]?.split('>')[0]
    expect(row?.includes('after the article'), id).toBe(says)
    expect(card?.includes('class="after-article">After the article of 11 December 2025<'), id).toBe(says)
    expect(link?.includes('after the article'), id).toBe(says)
  }
  expect(rail).toContain('After the article of 11 December 2025 <span')
})

describe('the records', () => {
  test('give every voice a source that its claim names', () => {
    for (const { id, saidBy, deniedBy, notConfirmedBy, sources } of dossier.claims.values())
      for (const { source } of [...saidBy, ...deniedBy, ...notConfirmedBy]) expect(sources, id).toContain(source)
  })

  test('give every event a name of its own on the timeline', () => {
    const labels = dossier.events.map(({ label }) => label)
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
  })

  test('give each publisher one country and one kind', () => {
    const said = new Map<string, Set<string>>()
    for (const { publisher, country, kind } of dossier.sources.values()) {
      said.set(publisher, new Set([...(said.get(publisher) ?? []), `${country}, ${kind}`]))
    }
    expect([...said].filter(([, facts]) => facts.size > 1)).toEqual([])
  })

  test('link each source to one address only once', () => {
    const addresses = citedSources(dossier).flatMap(({ url }) => (url === undefined ? [] : [url]))
    expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([])
  })
})

describe('the two dossiers', () => {
  /** Each event of a dossier: the event here that holds it, and how the article stands to it by the dossier. */
  type Given = Record<string, { event: string; article: 'states' | 'alludes' | 'context' }>
  const given = Object.values(
    JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/dossier-events.json'), 'utf8')) as Record<
      string,
      Given
    >,
  ).flatMap((events) => Object.entries(events))
  const wanted = given.map(([, { event }]) => event)
  const present = dossier.events.map(({ id }) => id)

  test('are here with every event, those of both merged into one', () => {
    expect(given).toHaveLength(85)
    expect(wanted.filter((id) => !present.includes(id))).toEqual([])
    expect(present.filter((id, index) => present.indexOf(id) !== index)).toEqual([])
  })

  test('leave two events to the article itself: its publication, and what it says of the airspace', () => {
    expect(present.filter((id) => !wanted.includes(id)).toSorted()).toEqual([
      'alleged-airspace-use-2025',
      'article-published-2025-12-11',
    ])
  })

  test('lead from what the article states or alludes to back to its words', () => {
    const quoted = new Set(dossier.article.map(({ claim }) => claim))
    const loose = given.flatMap(([id, { event, article }]) => {
      const claims = dossier.events.find((it) => it.id === event)?.claims ?? []
      return article === 'context' || claims.some((it) => quoted.has(it)) ? [] : [id]
    })
    expect(given.filter(([, { article }]) => article !== 'context')).toHaveLength(33)
    expect(loose).toEqual([])
  })
})

describe('the article against the record', () => {
  const check = (id: string) => dossier.checks.find((it) => it.id === id)

  test.each([
    ['took-office', 'contradicted'],
    ['problem-free', 'contradicted'],
    ['small-drones', 'contradicted'],
    ['full-control', 'incomplete'],
    ['nearly-half', 'unsourced'],
  ])('%s is %s', (id, verdict) => expect(check(id)?.verdict).toBe(verdict))

  test('follows the article, and then names what it leaves out', () => {
    const lines = dossier.checks.map(({ paragraph }) => paragraph ?? Number.POSITIVE_INFINITY)
    expect(lines).toEqual(lines.toSorted((one, other) => one - other))
  })

  test('gives the dates of each check in order of time', () => {
    for (const { id, changed } of dossier.checks) {
      const starts = changed.map(({ on }) => parseWhen(on).from)
      expect(starts, id).toEqual(starts.toSorted((one, other) => one - other))
    }
  })

  test('is led to from every passage whose words it quotes', () => {
    for (const { id, quotation, passages } of dossier.checks)
      for (const passage of dossier.article)
        if (quotation?.includes(passage.quotation)) expect(passages, id).toContain(passage.id)
  })
})

describe('the words that take a side', () => {
  test('each stand in the article’s words that are given for them', () => {
    expect(dossier.story.loadedWords.length).toBeGreaterThanOrEqual(15)
    for (const { word, wording } of dossier.story.loadedWords) expect(loadedWord(wording, [word])).toBe(word)
  })
})
