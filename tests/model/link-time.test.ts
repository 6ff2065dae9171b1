import { describe, expect, test } from 'vitest'
import { formatDay, formatTime, parseDay, parseTime } from '../../src/model/link-time.ts'
import { always } from '../../src/model/span.ts'

describe('a window in a link', () => {
  test('never ends in a dot', () => expect(formatTime(always)).toBe('earliest..latest'))

  test('is read as it is written', () => expect(parseTime('earliest..latest')).toEqual(always))

  test.each(['', '2025', '2025..', '2025..2024', '2025..2026..2027', '25..26'])('is not %j', (text) =>
    expect(parseTime(text)).toBeUndefined(),
  )
})

describe('a day in a link', () => {
  test('means its last instant, so that all that was said on it counts', () => {
    expect(parseDay('2025-06-13')).toBe(Date.UTC(2025, 5, 14) - 1)
    expect(formatDay(parseDay('2025-06-13')!)).toBe('2025-06-13')
  })

  test.each(['', '2025', '2025-06', '2025-02-30', 'today'])('is not %j', (text) =>
    expect(parseDay(text)).toBeUndefined(),
  )
})
