import { expect, test } from 'vitest'
import { velocityOf } from '../../src/model/flick.ts'

test('a steady movement has its own speed, with its sign', () => {
  const samples = [0, 20, 40, 60].map((at) => ({ at, position: -at * 2 }))
  expect(velocityOf(samples, 60)).toBe(-2)
})

test('what was long ago says nothing of how it ended', () => {
  const samples = [
    { at: 0, position: 0 },
    { at: 500, position: 300 },
    { at: 550, position: 310 },
  ]
  expect(velocityOf(samples, 560)).toBeCloseTo(0.2)
})

test('a finger that rested before it left has no speed', () => {
  const samples = [
    { at: 0, position: 0 },
    { at: 50, position: 100 },
  ]
  expect(velocityOf(samples, 400)).toBe(0)
})

test.each([[[]], [[{ at: 5, position: 3 }]]])('too little was seen for a speed: %j', (samples) => {
  expect(velocityOf(samples, 5)).toBe(0)
})
