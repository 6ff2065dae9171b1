import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tickSize, ticks } from '../../src/model/ticks.ts'
import { wideTextWidth } from '../../src/model/timeline-labels-width.ts'

const on = (from: string, to: string, width: number) =>
  ticks({ span: { from: Date.parse(from), to: Date.parse(to) }, left: 0, right: width })
const words = (found: ReturnType<typeof ticks>) => found.flatMap(({ label }) => label ?? [])

describe('ticks', () => {
  test('are months where there is room, the first with its year', () => {
    expect(words(on('2025-04-15', '2025-10-05', 900))).toEqual(['May 2025', 'Jun', 'Jul', 'Aug', 'Sep'])
  })

  test('are quarters with lines for months over some years', () => {
    const found = on('2023-01-01', '2026-01-15', 1260)
    expect(words(found).slice(0, 5)).toEqual(['2023', 'Apr', 'Jul', 'Oct', '2024'])
    expect(found).toHaveLength(37)
  })

  test('are years over many years', () => {
    expect(words(on('2005-05-25', '2026-04-05', 1260)).slice(0, 2)).toEqual(['2006', '2007'])
    expect(words(on('1990-01-01', '2026-01-01', 300))).toEqual(['1990', '2000', '2010', '2020'].slice(0, 4))
  })

  test('are days over a week, at midnight UTC', () => {
    const found = on('2025-06-10', '2025-06-17', 700)
    expect(words(found)).toEqual(['10 Jun 2025', '11 Jun', '12 Jun', '13 Jun', '14 Jun', '15 Jun', '16 Jun'])
    expect(found.every(({ at }) => at % 86_400_000 === 0)).toBe(true)
  })

  test('mark the beginning of a year among months', () => {
    const strong = on('2025-11-15', '2026-02-15', 600).filter((tick) => tick.strong)
    expect(strong.map(({ label }) => label)).toEqual(['2026'])
  })

  test('never overlap and never leave the axis, for any window and width', () => {
    const start = Date.UTC(2000, 0, 1)
    const day = 86_400_000
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 7, max: 9500 }),
        fc.integer({ min: 120, max: 2400 }),
        (from, days, width) => {
          const span = { from: start + from * day, to: start + (from + days) * day }
          const found = ticks({ span, left: 0, right: width }).filter(({ label }) => label)
          found.forEach(({ x, label }, index) => {
            const end = x + 4 + wideTextWidth(label ?? '', tickSize)
            expect(x).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(found[index + 1]?.x ?? width)
          })
        },
      ),
    )
  })
})
