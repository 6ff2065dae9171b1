import { expect, test } from 'vitest'
import { coastOf } from '../../src/build/coast.ts'

const frame = [0, 0, 10, 10] as const

test('an island is a closed line', () => {
  const island = [
    [2, 2],
    [4, 2],
    [4, 4],
    [2, 2],
  ]
  expect(coastOf([[island]], frame)).toEqual([island])
})

test('what only the frame has cut is no coast', () => {
  const cape = [
    [0, 2],
    [5, 3],
    [0, 6],
    [0, 2],
  ]
  expect(coastOf([[cape]], frame)).toEqual([
    [
      [0, 2],
      [5, 3],
      [0, 6],
    ],
  ])
})

test('a coast that touches the frame at one point goes on', () => {
  const point = [
    [1, 1],
    [10, 5],
    [1, 9],
    [1, 1],
  ]
  expect(coastOf([[point]], frame)).toHaveLength(1)
})

test('the hole of a land is the coast of its inland sea', () => {
  const outer = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ]
  const hole = [
    [4, 4],
    [4, 6],
    [6, 6],
    [4, 4],
  ]
  expect(coastOf([[outer, hole]], frame)).toEqual([hole])
})
