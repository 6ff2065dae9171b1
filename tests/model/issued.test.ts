import { describe, expect, test } from 'vitest'
import { issuedFrom, issuedLabel, issuedParts } from '../../src/model/issued.ts'

describe('the day of a source', () => {
  test.each([
    ['2025-12-08', '8 December 2025', [2025, 12, 8]],
    ['2025-06-18?', 'about 18 June 2025', [2025, 6, 18]],
    ['2025-06', 'June 2025', [2025, 6]],
    ['2025-06?', 'about June 2025', [2025, 6]],
    ['2025', '2025', [2025]],
    ['2021?', 'about 2021', [2021]],
    ['[2025-06..2025-07]', 'between June and July 2025', [2025, 6]],
    ['[2025-06-29..2025-07-05]', 'between 29 June and 5 July 2025', [2025, 6, 29]],
    ['n.d.', 'n.d.', []],
  ])('%s is said as %s', (issued, label, parts) => {
    expect(issuedLabel(issued)).toBe(label)
    expect(issuedParts(issued)).toEqual(parts)
  })

  test('sorts by its first instant, what has none last', () => {
    const days = ['n.d.', '2025-06-18?', '[2025-06..2025-07]', '2012']
    expect(days.toSorted((one, other) => issuedFrom(one) - issuedFrom(other))).toEqual([
      '2012',
      '[2025-06..2025-07]',
      '2025-06-18?',
      'n.d.',
    ])
  })

  test('that cannot be read is refused', () => {
    expect(() => issuedLabel('27 June 2025')).toThrow(/expected an EDTF date/)
  })
})
