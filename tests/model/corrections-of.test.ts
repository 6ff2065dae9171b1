import { describe, expect, test } from 'vitest'
import { correctionsOf } from '../../src/model/corrections-of.ts'
import type { Correction } from '../../src/model/records.ts'

const none = { events: [], claims: [], sources: [], features: [] }
const correction = (id: string, date: string, concerns: Partial<Correction['concerns']>): Correction => ({
  id,
  date,
  was: 'A',
  is: 'B',
  sources: [],
  concerns: { ...none, ...concerns },
})

const list = [
  correction('of-the-event', '2026-01-01', { events: ['talks'] }),
  correction('of-a-claim', '2026-02-01', { claims: ['they-met'] }),
  correction('of-a-source', '2026-03-01', { sources: ['talks'] }),
  correction('of-nothing', '2026-04-01', {}),
]

describe('the corrections of an event', () => {
  test('are those of itself and of its claims, the latest first', () => {
    expect(correctionsOf(list, { id: 'talks', claims: ['they-met', 'other'] }).map(({ id }) => id)).toEqual([
      'of-a-claim',
      'of-the-event',
    ])
  })

  test('are none where it is not concerned', () => {
    expect(correctionsOf(list, { id: 'other', claims: [] })).toEqual([])
  })
})
