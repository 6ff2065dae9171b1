import { expect, test } from 'vitest'
import { linesOf, packed } from '../../src/model/sheet-pages.ts'

const pages = (heights: readonly number[], room: number) => packed(heights, (height) => height, room)

test('packed fills a page before it begins the next, in the order given', () => {
  expect(pages([40, 40, 30, 60, 10], 100)).toEqual([
    [40, 40],
    [30, 60, 10],
  ])
})

test('packed gives an entry that is higher than a page one to itself', () => {
  expect(pages([20, 150, 20], 100)).toEqual([[20], [150], [20]])
  expect(pages([], 100)).toEqual([])
})

test('linesOf counts at least one line', () => {
  expect([linesOf('', 10), linesOf('0123456789', 10), linesOf('0123456789x', 10)]).toEqual([1, 1, 2])
})
