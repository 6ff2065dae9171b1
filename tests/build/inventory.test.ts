import { describe, expect, test } from 'vitest'
import { inventory } from '../../src/build/inventory.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const { counts, wanting } = inventory(dossier)
const sum = (heading: string): number =>
  [...(counts.get(heading)?.values() ?? [])].reduce((one, other) => one + other, 0)

describe('the inventory', () => {
  test('counts events and claims by what they are', () => {
    expect([...(counts.get('events by phase') ?? [])]).toEqual([
      ['article', 1],
      ['before-article', 1],
    ])
    expect(counts.get('claims by status')?.get('alleged, denied')).toBe(1)
    expect(counts.get('claims by basis')?.get('opinion')).toBe(1)
    expect(counts.get('claims by response')?.get('denied')).toBe(1)
  })

  test('counts every source once, by kind, country, language, host and whether a copy is kept', () => {
    for (const by of ['kind', 'country', 'language', 'host', 'what is kept'])
      expect(sum(`sources by ${by}`), by).toBe(2)
    expect(counts.get('sources by what is kept')?.get('archived')).toBe(1)
  })

  test('counts a link for each citation', () => {
    expect(counts.get('links from events and claims by host')?.get('example.org')).toBe(5)
  })

  test('puts the most frequent first', () => {
    for (const rows of counts.values()) {
      const numbers = [...rows.values()]
      expect(numbers).toEqual(numbers.toSorted((one, other) => other - one))
    }
  })

  test('names the events that only one publisher stands behind, and takes a copy for its original', () => {
    const heading = 'events without a second independent source'
    expect(wanting.get(heading)).toEqual(['the-allegation'])
    const relay = { how: 'copy', of: 'The Record' } as const
    const sources = new Map([...dossier.sources].map(([id, it]) => [id, id === 'the-paper' ? { ...it, relay } : it]))
    expect(inventory({ ...dossier, sources }).wanting.get(heading)).toEqual(['the-allegation', 'the-talks'])
  })

  test('names claims that no voice dates to a day, and sources that nobody cites or that have no address', () => {
    expect(wanting.get('claims without a day')).toEqual(['they-met'])
    expect(wanting.get('sources nobody cites')).toEqual([])
    const { url: _, ...spare } = dossier.sources.get('the-paper')!
    const sources = new Map([...dossier.sources, ['spare', { ...spare, id: 'spare' }] as const])
    expect(inventory({ ...dossier, sources }).wanting.get('sources nobody cites')).toEqual(['spare'])
  })
})
