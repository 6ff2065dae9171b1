import { describe, expect, test } from 'vitest'
import { searchEntries } from '../../src/build/search-entries.ts'
import { searchIn } from '../../src/model/search.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const entries = searchEntries(dossier)

describe('what can be found', () => {
  test('holds every event with its status, and no id twice within a kind', () => {
    for (const { id, status } of dossier.events) {
      expect(entries.find((entry) => entry.kind === 'event' && entry.id === id)?.words).toBe(status.words)
    }
    const keys = entries.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('leaves out places without an event and sources that nobody cites', () => {
    const ids = entries.map(({ id }) => id)
    for (const { id } of dossier.places.values()) {
      if (!dossier.events.some(({ places }) => places.includes(id))) expect(ids).not.toContain(id)
    }
  })

  test('is found', () => {
    const [event] = dossier.events
    expect(searchIn(entries)(event!.title).groups[0]?.hits[0]?.id).toBe(event!.id)
  })
})
