import { expect, test } from 'vitest'
import { about, board, type Fixed } from '../../src/model/poster-board.ts'

const baku = [49.892, 40.3777] as const
const tehran = [51.4215, 35.6944] as const
const at = (point: Fixed['point'], right = 0, radius = 10): Fixed => ({ point, box: about(right, 0, radius) })

test('two boxes on one spot do not both find room', () => {
  const room = board([at(baku)])
  expect(room.isFree(at(baku, 15), 3.9)).toBe(false)
  expect(room.isFree(at(baku, 21), 3.9)).toBe(true)
  room.add(at(baku, 21))
  expect(room.isFree(at(baku, 30), 3.9)).toBe(false)
})

test('what is apart on the ground meets only when looked at from far enough', () => {
  const room = board([at(baku, 0, 80)])
  expect(room.isFree(at(tehran, 0, 80), 3.9)).toBe(false)
  expect(room.isFree(at(tehran, 0, 80), 5.4)).toBe(true)
})
