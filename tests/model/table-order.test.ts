import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDirection, orderOf, sortValue } from '../../src/model/table-order.ts'

describe('the order of rows', () => {
  it('sorts numbers by value and words by the alphabet', () => {
    expect(orderOf([10, 9, 100], 'ascending')).toEqual([1, 0, 2])
    expect(orderOf(['Öl', 'Zug', 'Oman'], 'ascending')).toEqual([0, 2, 1])
    expect(orderOf(['b', 'a', 'c'], 'descending')).toEqual([2, 0, 1])
  })

  it('puts what is not known last in both directions', () => {
    const values = [Number.POSITIVE_INFINITY, 1, 2]
    expect(orderOf(values, 'ascending')).toEqual([1, 2, 0])
    expect(orderOf(values, 'descending')).toEqual([2, 1, 0])
    expect(orderOf(['', 'b', 'a'], 'descending')).toEqual([1, 2, 0])
  })

  it('loses no row, and leaves rows that are alike as they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ max: 5 }), fc.constant(''), fc.string())), (values) => {
        const order = orderOf(values, 'ascending')
        expect(order.toSorted((a, b) => a - b)).toEqual(values.map((_, index) => index))
      }),
    )
    expect(orderOf([1, 0, 1, 0], 'descending')).toEqual([0, 2, 1, 3])
  })

  it('reads numbers as numbers and all else as words', () => {
    expect(['12', '-3.5', 'Infinity', '', '12 June'].map(sortValue)).toEqual([12, -3.5, Infinity, '', '12 June'])
  })

  it('turns round with each click', () => {
    expect([null, 'ascending', 'descending'].map(nextDirection)).toEqual(['ascending', 'descending', 'ascending'])
  })
})
