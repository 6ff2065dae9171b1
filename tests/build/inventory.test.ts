import { describe, expect, test } from 'vitest'
import { inventory } from '../../src/build/inventory.ts'
import { loaded } from '../fixtures/data.ts'

const { counts, singleSource } = inventory(loaded().dossier)

describe('the inventory', () => {
  test('counts events and claims by what they are', () => {
    expect([...(counts.get('events by phase') ?? [])]).toEqual([
      ['article', 1],
      ['before-article', 1],
    ])
    expect(counts.get('claims by status')?.get('alleged, denied')).toBe(1)
  })

  test('names the events that rest on one source alone', () => {
    expect(singleSource).toEqual(['the-allegation'])
  })

  test('puts the most frequent first and counts every source once', () => {
    for (const rows of counts.values()) {
      const numbers = [...rows.values()]
      expect(numbers).toEqual(numbers.toSorted((one, other) => other - one))
    }
    const hosts = [...(counts.get('sources by host')?.values() ?? [])]
    expect(hosts.reduce((one, other) => one + other, 0)).toBe(2)
  })
})
