import { expect, test } from 'vitest'
import { partAt, partWith, partWords } from '../../src/model/list-part.ts'

test('a list shows as many events as it has rows, and says which', () => {
  expect(partAt(0, 10, 200)).toEqual({ from: 0, to: 10, total: 10 })
  expect(partWords(partAt(0, 10, 200))).toBe('10 events')
  expect(partWords(partAt(0, 1, 200))).toBe('1 event')
  expect(partWords(partAt(200, 9981, 200))).toBe('Events 201–400 of 9,981')
})

test('a part never begins before the first event or after the last', () => {
  expect(partAt(-200, 450, 200)).toEqual({ from: 0, to: 200, total: 450 })
  expect(partAt(400, 450, 200)).toEqual({ from: 400, to: 450, total: 450 })
  expect(partAt(600, 450, 200).to).toBe(450)
  expect(partAt(0, 0, 200)).toEqual({ from: 0, to: 0, total: 0 })
})

test('a chosen event stands in the part that counts in whole parts', () => {
  expect(partWith(0, 450, 200).from).toBe(0)
  expect(partWith(399, 450, 200).from).toBe(200)
  expect(partWith(-1, 450, 200).from).toBe(0)
})
