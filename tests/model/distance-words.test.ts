import { describe, expect, test } from 'vitest'
import { compass, distanceWords, uncertaintyOf } from '../../src/model/distance-words.ts'
import { order as orderWords } from '../../src/model/words/distances.ts'

describe('a direction', () => {
  test('is the nearest of eight winds', () => {
    expect([0, 44, 91, 180, -90, -46].map(compass)).toEqual([
      'north',
      'north-east',
      'east',
      'south',
      'west',
      'north-west',
    ])
  })
})

describe('a distance', () => {
  test('is the coarser the farther it is', () => {
    expect([7.4, 43, 128].map((kilometres) => distanceWords(kilometres, 0))).toEqual(['7 km', '45 km', '130 km'])
  })

  test('is about, where the rounding does not cover how far the point may be off', () => {
    expect([distanceWords(43, 2), distanceWords(43, 10), distanceWords(7, 2)]).toEqual([
      '45 km',
      'about 45 km',
      'about 7 km',
    ])
  })

  test('is never nought', () => expect(distanceWords(0.2, 0)).toBe('1 km'))
})

test('an order is told in words as far as twelve', () => {
  expect([orderWords(3, 9), orderWords(13, 21), orderWords(22, 22), orderWords(1, 13)]).toEqual([
    'third of nine',
    '13th of 21',
    '22nd of 22',
    'first of 13',
  ])
})

test('what a place says of its accuracy becomes kilometres', () => {
  expect(
    [
      'GeoNames city point',
      'About 3 km',
      'Published coordinates, about 1 km',
      'Approximate, from general knowledge',
    ].map(uncertaintyOf),
  ).toEqual([0, 3, 1, 10])
})
