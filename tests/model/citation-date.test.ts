import { expect, it } from 'vitest'
import { byComma, dayFirst, monthFirst } from '../../src/model/citation-date.ts'

it('writes a day as each style does', () => {
  expect(byComma('2026-11-04')).toBe('2026, November 4')
  expect(monthFirst('2026-11-04')).toBe('November 4, 2026')
  expect(dayFirst('2026-11-04')).toBe('4 November 2026')
})
