import { describe, expect, test } from 'vitest'
import { boardOf, scaleLength } from '../../src/model/sheet-board.ts'

const board = boardOf([40, 30, 60, 42], 700, 350)

describe('boardOf', () => {
  test('puts the middle of the frame into the middle of the sheet', () => {
    expect(board.at([50, 36])[0]).toBeCloseTo(350)
  })

  test('shows all of the frame, as large as it goes', () => {
    const [left, bottom] = board.at([40, 30])
    const [right, top] = board.at([60, 42])
    expect([left >= 0, right <= 700]).toEqual([true, true])
    expect(top).toBeCloseTo(0)
    expect(bottom).toBeCloseTo(350)
  })

  test('has north up and east to the right', () => {
    expect(board.at([50, 40])[1]).toBeLessThan(board.at([50, 32])[1])
    expect(board.at([55, 36])[0]).toBeGreaterThan(board.at([45, 36])[0])
  })

  test('measures a degree of latitude at its middle as about 111 km', () => {
    const degree = board.at([50, 35.5])[1] - board.at([50, 36.5])[1]
    expect(degree / board.kilometre).toBeGreaterThan(110)
    expect(degree / board.kilometre).toBeLessThan(112.5)
  })
})

describe('scaleLength', () => {
  test.each([
    [1, 110, 100],
    [0.4, 110, 200],
    [0.2, 110, 500],
  ])('of %d pixels a kilometre in %d pixels is %d km', (kilometre, widest, length) => {
    expect(scaleLength({ kilometre }, widest)).toBe(length)
  })
})
