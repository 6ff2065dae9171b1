import { expect, test } from 'vitest'
import { countOf, grouped, part } from '../../../src/model/words/window.ts'

test('events are counted', () => {
  expect(countOf(29, 52)).toBe('29 of 52 events')
  expect(countOf(0, 1)).toBe('0 of 1 event')
  expect(part(201, 400, 9981)).toBe('Events 201–400 of 9,981')
})

test('bins say how long they are and how their height is to be read', () => {
  expect(grouped('month')).toBe('grouped by month; height is the square root of the count')
})
