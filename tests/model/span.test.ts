import { expect, test } from 'vitest'
import { always, equal, overlaps, resolve } from '../../src/model/span.ts'

test('spans that only touch do not overlap, because they are half-open', () => {
  expect(overlaps({ from: 0, to: 10 }, { from: 10, to: 20 })).toBe(false)
  expect(overlaps({ from: 0, to: 11 }, { from: 10, to: 20 })).toBe(true)
})

test('everything overlaps the whole of time', () => {
  expect(overlaps(always, { from: 3, to: 4 })).toBe(true)
})

test('open ends are put where the extent ends, closed ends stay', () => {
  expect(resolve({ from: Number.NEGATIVE_INFINITY, to: 7 }, { from: 2, to: 9 })).toEqual({ from: 2, to: 7 })
  expect(resolve(always, { from: 2, to: 9 })).toEqual({ from: 2, to: 9 })
})

test('equal spans have both ends in common', () => {
  expect(equal({ from: 1, to: 2 }, { from: 1, to: 2 })).toBe(true)
  expect(equal({ from: 1, to: 2 }, { from: 1, to: 3 })).toBe(false)
})
