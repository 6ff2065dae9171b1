import { describe, expect, test } from 'vitest'
import { historyOf } from '../../src/model/history.ts'
import type { Claim } from '../../src/model/records.ts'
import type { Status } from '../../src/model/story.ts'
import { parseWhen } from '../../src/model/when.ts'

const voice = (on: string): Claim['saidBy'][number] => ({ by: 'somebody', on, paraphrase: 'Words.', source: 'a' })
const today: Status = { basis: 'alleged', response: 'denied', words: 'Alleged · denied by Baku' }
const when = parseWhen('2025-06-13/2025-06-24')

const days = (claim: Partial<Claim>, status = today): string[] =>
  historyOf({ basis: 'alleged', response: 'denied', saidBy: [], deniedBy: [], ...claim }, when, status).map(
    ({ from, status }) => `${new Date(from).toISOString().slice(0, 10)} ${status.words}`,
  )

describe('the history of a status', () => {
  test('begins with the first voice and turns with the first denial', () => {
    const claim = {
      saidBy: [voice('2025-06-27'), voice('2025-06-26')],
      deniedBy: [voice('2025-08-31'), voice('2025-06-28')],
    }
    expect(days(claim)).toEqual(['2025-06-26 Alleged', '2025-06-28 Alleged · denied by Baku'])
  })

  test('has one entry where the denial came before or with the allegation', () => {
    const claim = { saidBy: [voice('2025-06-26')], deniedBy: [voice('2025-06-14')] }
    expect(days(claim)).toEqual(['2025-06-26 Alleged · denied by Baku'])
  })

  test('counts a month from its end, because nobody knows the day', () => {
    expect(days({ saidBy: [voice('2025-06')], deniedBy: [voice('2025-09-01')] })[0]).toBe('2025-07-01 Alleged')
  })

  test('does not begin before the event, though somebody said the like earlier', () => {
    expect(days({ saidBy: [voice('2025-05-02'), voice('2025-06-20')], deniedBy: [voice('2025-05-03')] })).toEqual([
      '2025-06-13 Alleged · denied by Baku',
    ])
  })

  test('begins with the event where it is on record', () => {
    const status: Status = { basis: 'documented', response: 'confirmed', words: 'Documented' }
    const claim: Partial<Claim> = { basis: 'documented', response: 'confirmed', saidBy: [voice('2025-07-01')] }
    expect(days(claim, status)).toEqual(['2025-06-13 Documented'])
  })
})
