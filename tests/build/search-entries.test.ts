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

  test('finds an event by every name of who takes part', () => {
    for (const { id, actors } of dossier.events) {
      const also = entries.find((entry) => entry.kind === 'event' && entry.id === id)?.also
      for (const actor of actors) {
        const { name, also: others = [] } = dossier.actors.get(actor)!
        expect(also).toEqual(expect.arrayContaining([name, ...others]))
      }
    }
  })

  test('calls no state by the name of its capital', () => {
    const capital = structuredClone(dossier)
    const [first] = capital.actors.values()
    const state = { ...first!, kind: 'state' as const, name: 'Northland', short: 'Northtown', also: ['Nordland'] }
    const actors = new Map([...capital.actors, [first!.id, state]])
    const found = searchEntries({ ...capital, actors }).find(({ kind, id }) => kind === 'actor' && id === first!.id)
    expect(found?.also).toEqual(['Nordland'])
  })

  test('is found', () => {
    const [event] = dossier.events
    expect(searchIn(entries)(event!.title).groups[0]?.hits[0]?.id).toBe(event!.id)
  })
})
