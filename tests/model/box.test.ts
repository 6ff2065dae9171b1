import { describe, expect, test } from 'vitest'
import { type Box, freeShift, overlap, rings, shifted, within } from '../../src/model/box.ts'

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom })
const frame = box(0, 0, 100, 100)

describe('boxes', () => {
  test('that only touch do not overlap', () => {
    expect(overlap(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBe(false)
    expect(overlap(box(0, 0, 10, 10), box(9, 9, 20, 20))).toBe(true)
  })

  test('lie within another when no side reaches out', () => {
    expect(within(box(0, 0, 100, 100), frame)).toBe(true)
    expect(within(box(-1, 0, 10, 10), frame)).toBe(false)
  })

  test('keep their size when shifted', () => expect(shifted(box(1, 2, 3, 4), 10, -1)).toEqual(box(11, 1, 13, 3)))
})

describe('freeShift', () => {
  test('stays where nothing is in the way', () => {
    expect(freeShift(box(10, 10, 20, 20), rings(5, 20), [], frame)).toEqual([0, 0])
  })

  test('takes the nearest ring that is free and inside the frame', () => {
    const shift = freeShift(box(0, 0, 10, 10), rings(5, 40), [box(0, 0, 10, 10)], frame)
    expect(shift).toEqual([10, 0])
  })

  test('finds none where everything is taken', () => {
    expect(freeShift(box(0, 0, 10, 10), rings(5, 40), [frame], frame)).toBeUndefined()
  })
})
