import { integer, property, assert as sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOf } from '../../src/model/figure-axis.ts'

describe('an axis', () => {
  test('begins at zero and ends at a round value that holds the most', () => {
    const { at, ticks } = axisOf(46.4, 500, 44)
    expect(at(0)).toBe(0)
    expect(at(50)).toBe(500)
    expect(ticks).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50])
  })

  test('may end exactly at the most', () => {
    const { at, ticks } = axisOf(30.2, 180, 44, 'exact')
    expect(at(30.2)).toBe(180)
    expect(ticks).toEqual([0, 10, 20, 30])
  })

  test('keeps its ticks apart, whatever it holds', () => {
    sample(
      property(integer({ min: 1, max: 5000 }), integer({ min: 120, max: 1000 }), (most, length) => {
        const { ticks, at } = axisOf(most, length, 44)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        const places = ticks.map(at)
        expect(places.every((place, index) => index === 0 || place - places[index - 1]! >= 30)).toBe(true)
        expect(at(most)).toBeLessThanOrEqual(length + 1e-6)
      }),
    )
  })
})
