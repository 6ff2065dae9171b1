import { describe, expect, test } from 'vitest'
import { Verdict } from '../../src/model/schema/check.ts'
import { byVerdict, checksOfClaims, checksOfPassage, readings } from '../../src/model/verdicts.ts'
import { loaded } from '../fixtures/data.ts'

const { checks } = loaded().dossier
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

describe('verdicts', () => {
  test('have a word of their own each', () => {
    expect(Object.keys(readings)).toEqual(Verdict.options)
    expect(new Set(Object.values(readings).map(({ word }) => word)).size).toBe(Verdict.options.length)
  })

  test('are counted in their order, and not at all where nothing came to them', () => {
    const counted = byVerdict(checks.toReversed()).map(([verdict, members]) => [verdict, ids(members)])
    expect(counted).toEqual([
      ['confirmed', ['the-date']],
      ['omission', ['left-out']],
    ])
  })
})

describe('checks', () => {
  test('are found by the passage that leads to them', () => {
    expect(ids(checksOfPassage(checks, 'talks'))).toEqual(['the-date'])
    expect(checksOfPassage(checks, 'distrust')).toEqual([])
  })

  test('are found by one of the claims of an event', () => {
    expect(ids(checksOfClaims(checks, ['paper-says', 'they-met']))).toEqual(['the-date'])
    expect(checksOfClaims(checks, [])).toEqual([])
  })
})
