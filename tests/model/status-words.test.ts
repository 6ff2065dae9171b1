import { describe, expect, test } from 'vitest'
import type { Actor, Claim } from '../../src/model/records.ts'
import { statusOf } from '../../src/model/status-words.ts'

const actors = new Map<string, Actor>(
  (
    [
      { id: 'azerbaijan', name: 'Azerbaijan', short: 'Baku', kind: 'state', country: 'Azerbaijan' },
      { id: 'ministry', name: 'Foreign Ministry', short: 'MFA', kind: 'institution', country: 'Azerbaijan' },
      {
        id: 'president',
        name: 'A President',
        short: 'President',
        role: 'President of Azerbaijan',
        kind: 'person',
        country: 'Azerbaijan',
      },
      { id: 'company', name: 'A Company', short: 'Company', kind: 'company', country: 'Türkiye' },
      { id: 'paper', name: 'A Paper', short: 'Paper', kind: 'media' },
    ] satisfies Actor[]
  ).map((actor) => [actor.id, actor]),
)

const claim = (basis: Claim['basis'], response: Claim['response'], ...deniers: string[]): Claim => ({
  id: 'a-claim',
  statement: 'A statement.',
  basis,
  response,
  saidBy: [],
  deniedBy: deniers.map((by) => ({ by, on: '2025', paraphrase: 'No.', source: 'a-source' })),
  notConfirmedBy: [],
  sources: ['a-source'],
})

const words = (...given: Parameters<typeof claim>): string => statusOf(claim(...given), actors).words

describe('the word beside a mark', () => {
  test('names what the claim rests on', () => {
    expect(words('documented', 'none-found')).toBe('Documented')
    expect(words('opinion', 'none-found')).toBe('Opinion')
  })

  test('names who denies it, one state once', () => {
    expect(words('alleged', 'denied', 'ministry', 'president')).toBe('Alleged · denied by Baku')
    expect(words('alleged', 'denied', 'ministry', 'company')).toBe('Alleged · denied by Baku and Company')
    expect(words('alleged', 'denied', 'ministry', 'company', 'paper')).toBe(
      'Alleged · denied by Baku, Company and others',
    )
  })

  test('says disputed, and confirmed where confirmation adds something', () => {
    expect(words('reported', 'disputed', 'paper')).toBe('Reported · disputed')
    expect(words('reported', 'confirmed')).toBe('Reported · confirmed')
    expect(words('documented', 'confirmed')).toBe('Documented')
  })
})
