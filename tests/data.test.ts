/** The real story: complete, resolved, and told without taking a side. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFiles, load } from '../src/build/load.ts'
import { citedSources } from '../src/build/rail.ts'

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

describe('the records', () => {
  test('give every voice a source that its claim names', () => {
    for (const { id, saidBy, deniedBy, notConfirmedBy, sources } of dossier.claims.values())
      for (const { source } of [...saidBy, ...deniedBy, ...notConfirmedBy]) expect(sources, id).toContain(source)
  })

  test('give every event a name of its own on the timeline', () => {
    const labels = dossier.events.map(({ label }) => label)
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
  })

  test('link each source to one address only once', () => {
    const addresses = citedSources(dossier).flatMap(({ url }) => (url === undefined ? [] : [url]))
    expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([])
  })
})

describe('the two dossiers', () => {
  const given = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/dossier-events.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const wanted = Object.values(given).flatMap((events) => Object.values(events))
  const present = dossier.events.map(({ id }) => id)

  test('are here with every event, those of both merged into one', () => {
    expect(Object.values(given).flatMap((events) => Object.keys(events))).toHaveLength(85)
    expect(wanted.filter((id) => !present.includes(id))).toEqual([])
  })

  test('leave two events to the article itself: its publication, and what it says of the airspace', () => {
    expect(present.filter((id) => !wanted.includes(id)).toSorted()).toEqual([
      'alleged-airspace-use-2025',
      'article-published-2025-12-11',
    ])
  })
})
