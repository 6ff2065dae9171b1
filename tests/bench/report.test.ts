import { describe, expect, it } from 'vitest'
import { chart } from '../../bench/src/chart.mjs'
import { dayOfReaders, figure, report } from '../../bench/src/report.mjs'
import { results } from './results.ts'

describe('figure', () => {
  it('has a unit, and a dash for what was not observed', () => {
    expect(figure(1234.6, 'ms')).toBe('1235 ms')
    expect(figure(969_640, 'kB')).toBe('969.6 kB')
    expect(figure(12, '')).toBe('12')
    expect(figure(undefined, 'ms')).toBe('–')
  })
})

describe('the report', () => {
  it('says of each target whether it is met', () => {
    const text = report(results)
    expect(text).toContain('| first paint, of the static SVG page | fast | 1.20 × | ≤ 1.25 × | met |')
    expect(text).toContain('| live map, of bare MapLibre | fast | not measured | ≤ 1.1 × | **not met** |')
  })

  it('has a row for each contestant, as many cells as headings', () => {
    const rows = report(results)
      .split('\n')
      .filter((line) => /^\| {2}\||^\| (Araxes|static)/.test(line))
    expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1)
    expect(rows).toHaveLength(3)
  })
})

describe('a million readers a day', () => {
  it('are counted from one visit', () => {
    expect(dayOfReaders(results.medians.fast?.araxes)).toContain(
      '1 000 000 × 0.64 MB = 640 GB and 1 000 000 × 12 = 12 million requests a day',
    )
  })

  it('are not guessed where nothing was measured', () => {
    expect(dayOfReaders(undefined)).toBe('Not measured.')
    expect(dayOfReaders({ bytesLive: 1 })).toBe('Not measured.')
  })
})

describe('the chart', () => {
  it('draws the longest bar of a column in full and the others in proportion', () => {
    const widths = [...chart(results).matchAll(/<rect x="190" y="\d+" width="([\d.]+)"/g)].map(([, width]) => width)
    expect(widths).toEqual(['105.0', '87.2'])
  })

  it('escapes names', () => {
    expect(chart(results)).toContain('static &lt;SVG&gt; page')
  })
})
