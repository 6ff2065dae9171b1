import { expect, test } from 'vitest'
import { shortDate, whenLabel } from '../../src/model/when-label.ts'

test('a short date names day, month in three letters, and year', () => {
  expect(shortDate(Date.UTC(2026, 0, 5))).toBe('5 Jan 2026')
})

test('a range within one month names month and year once', () => {
  const when = {
    from: Date.UTC(2025, 5, 13),
    to: Date.UTC(2025, 5, 25),
    form: 'lasted',
    unsure: { from: false, to: false },
  } as const
  expect(whenLabel(when, '2025-06-13/2025-06-24')).toBe('13–24 June 2025')
})
