import { describe, expect, test } from 'vitest'
import { textWidth, wideTextWidth } from '../../src/model/timeline-labels-width.ts'

/** Widths that a browser measured with the font itself at 11.5 px. */
const measured = [
  ['Alleged use of Azerbaijani airspace', 163.4],
  ['Rasht–Astara railway agreement', 149.8],
] as const

describe('the width of a text', () => {
  test.each(measured)('of “%s” is the measured one, or up to five per cent more', (text, width) => {
    const estimate = textWidth(text, 11.5)
    expect(estimate).toBeGreaterThanOrEqual(width)
    expect(estimate).toBeLessThan(width * 1.05)
  })

  test('grows with size, weight and the wider face', () => {
    expect(textWidth('Baku', 23)).toBeCloseTo(2 * textWidth('Baku', 11.5))
    expect(textWidth('Baku', 11.5, 500)).toBeGreaterThan(textWidth('Baku', 11.5))
    expect(wideTextWidth('Baku', 11.5)).toBeGreaterThan(textWidth('Baku', 11.5))
  })

  test('knows no letter that has no width', () => expect(textWidth('ტბილისი', 10)).toBeGreaterThan(0))
})
