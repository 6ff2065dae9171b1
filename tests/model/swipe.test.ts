import { expect, test } from 'vitest'
import { swiped } from '../../src/model/swipe.ts'

test.each([
  ['far to the left', -118, 0, 1],
  ['far to the right', 118, 0, -1],
  ['not far enough', -116, 0, 0],
  ['a short flick', -30, -0.6, 1],
  ['a short flick to the right', 30, 0.6, -1],
  ['a twitch, however fast', -20, -3, 0],
  ['far, but thrown back at the end', -200, 0.6, 0],
  ['far, and slowly turning back', -200, 0.1, 1],
] as const)('%s: %i px at %d px/ms on 390 px', (_, across, velocity, direction) => {
  expect(swiped(across, velocity, 390)).toBe(direction)
})

test('on a wide panel a finger need not go farther than 120 px', () => {
  expect(swiped(-120, 0, 900)).toBe(1)
  expect(swiped(-119, 0, 900)).toBe(0)
})

test('where lines run from right to left, what comes next lies on the left', () => {
  expect(swiped(-150, 0, 390, true)).toBe(-1)
  expect(swiped(150, 0, 390, true)).toBe(1)
})
