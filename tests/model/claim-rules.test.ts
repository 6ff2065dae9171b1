import { describe, expect, test } from 'vitest'
import { breaches } from '../../src/model/claim-rules.ts'
import type { Claim } from '../../src/model/records.ts'

const voice = { by: 'someone', on: '2025-06-26', paraphrase: 'Something.', source: 'a-source' }
const claim = (given: Partial<Claim>): Claim => ({
  id: 'a-claim',
  statement: 'A statement.',
  basis: 'documented',
  response: 'none-found',
  saidBy: [],
  deniedBy: [],
  notConfirmedBy: [],
  sources: ['a-source'],
  ...given,
})

const fields = (given: Partial<Claim>): string[] => breaches(claim(given)).map(({ field }) => field)

describe('a claim may be shown', () => {
  test('without a voice only where it is documented', () => {
    expect(fields({})).toEqual([])
    expect(fields({ basis: 'reported' })).toEqual(['saidBy'])
    expect(fields({ basis: 'opinion' })).toEqual(['saidBy'])
    expect(fields({ basis: 'opinion', saidBy: [voice] })).toEqual([])
  })

  test('as denied or disputed only with who denies it', () => {
    expect(fields({ response: 'denied' })).toEqual(['deniedBy'])
    expect(fields({ response: 'disputed' })).toEqual(['deniedBy'])
    expect(fields({ response: 'denied', deniedBy: [voice] })).toEqual([])
  })

  test('as an allegation only with its response or the day on which one was searched for', () => {
    expect(fields({ basis: 'alleged', saidBy: [voice] })).toEqual(['searchedOn'])
    expect(fields({ basis: 'alleged', saidBy: [voice], searchedOn: '2026-11-23' })).toEqual([])
    expect(fields({ basis: 'alleged', saidBy: [voice], response: 'denied', deniedBy: [voice] })).toEqual([])
  })
})
