import { describe, expect, test } from 'vitest'
import { eventsPerSheet, sheetOf, sheetPath } from '../../src/model/sheets.ts'

describe('sheets', () => {
  test('hold a hundred events each', () => {
    expect([0, eventsPerSheet - 1, eventsPerSheet, 9_999].map(sheetOf)).toEqual([0, 0, 1, 99])
  })

  test('are numbered from one', () => expect(sheetPath(sheetOf(0))).toBe('sheets/1.html'))
})
