import { describe, expect, test } from 'vitest'
import { dodge, laneCategories, laneNames, stack, touches } from '../../src/model/lanes.ts'

const at = (left: number, right: number) => ({ left, right })

describe('lanes', () => {
  test('there is one for each category, with a name', () => {
    expect(laneCategories).toHaveLength(5)
    expect(Object.keys(laneNames).sort()).toEqual([...laneCategories].sort())
  })

  test('stretches that only meet do not touch', () => {
    expect(touches(at(0, 10), at(10, 20))).toBe(false)
    expect(touches(at(0, 11), at(10, 20))).toBe(true)
  })
})

describe('dodging', () => {
  test('leaves a mark that touches no other in the middle', () => {
    expect(dodge([at(0, 10), at(10, 20), at(50, 60)])).toEqual([0, 0, 0])
  })

  test('puts two that touch above and below', () => {
    expect(dodge([at(0, 10), at(5, 15), at(50, 60)])).toEqual([-1, 1, 0])
  })

  test('uses a half-row again where it is free', () => {
    expect(dodge([at(0, 100), at(5, 15), at(20, 30)])).toEqual([-1, 1, 1])
  })

  test('opens a third row where three lie over each other, and keeps them apart', () => {
    const rows = dodge([at(0, 20), at(2, 22), at(4, 24)])
    expect(new Set(rows).size).toBe(3)
    expect(rows).toContain(0)
  })

  test('takes marks in any order', () => {
    expect(dodge([at(50, 60), at(5, 15), at(0, 10)])).toEqual([0, 1, -1])
  })
})

describe('stacking', () => {
  test('fills from the bottom', () => {
    expect(stack([at(0, 10), at(5, 15), at(6, 16), at(30, 40)], 5)).toEqual([0, 1, 2, 0])
  })

  test('takes the emptiest row when all are full', () => {
    expect(stack([at(0, 10), at(0, 10), at(2, 8), at(3, 7)], 2)).toEqual([0, 1, 0, 1])
  })
})
