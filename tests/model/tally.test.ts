import { expect, test } from 'vitest'
import { tally } from '../../src/model/tally.ts'

test('a tally counts each value, the most frequent first, then by name', () => {
  expect([...tally(['b', 'c', 'a', 'c'])]).toEqual([
    ['c', 2],
    ['a', 1],
    ['b', 1],
  ])
  expect(tally([]).size).toBe(0)
})
