import { describe, expect, test } from 'vitest'
import { editionOf, eventAddress } from '../../src/model/edition.ts'
import { loaded } from '../fixtures/data.ts'

const { story } = loaded().dossier

describe('an edition', () => {
  test('says its day, its licence and whom to name', () => {
    expect(editionOf(story)).toMatchObject({
      date: '2026-11-23',
      licence: 'CC BY 4.0',
      attribution: 'Araxes, “A story”, edition of 23 November 2026, CC BY 4.0',
    })
  })

  test('gives events a whole address where the address of the story is known', () => {
    expect(eventAddress(editionOf(story), 'the-talks')).toBe('https://story.example.org/e/the-talks/')
    const unknown = editionOf({ ...story, edition: { date: '2026-11-23' } })
    expect(eventAddress(unknown, 'the-talks')).toBe('e/the-talks/')
  })
})
