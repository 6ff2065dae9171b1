import { describe, expect, test } from 'vitest'
import { besideFrom, type DotRow, dotPlot } from '../../src/model/figure-dots.ts'
import type { Dot } from '../../src/model/figure-drawing.ts'
import { drawingFaults } from '../fixtures/drawing-faults.ts'

const row = (id: string, from: number, more: Partial<DotRow> = {}): DotRow => ({
  id,
  group: 'Azerbaijan alone',
  author: 'Kpler, through Bloomberg, in a relay',
  details: '27 October 2023 – 15 July 2024 · ship tracking, customs, satellite',
  words: `about ${from}%`,
  from,
  to: from,
  mark: { shape: 'energy', fill: 'reported', combined: false },
  ...more,
})
const limit = (towards: 'less' | 'more') => ({ mark: { ...row('', 0).mark, towards } })
const rows = [
  row('low', 2),
  row('range', 18, { to: 19, words: '18–19%' }),
  row('less', 50, { words: '“nearly half”', ...limit('less') }),
  row('more', 50, limit('more')),
  row('most', 70, { group: 'Azerbaijan and Kazakhstan combined' }),
  row('none', 0.5, { words: 'a figure with many words' }),
]
const plot = (width: number) => dotPlot(rows, width, 'Percent, of what each row counts')
const dots = (width: number) => plot(width).marks as readonly Dot[]
const textOf = (width: number, words: string) => plot(width).texts.find(({ text }) => text === words)!

describe('the dot plot', () => {
  test.each([340, 360, 390, 480, 559, 560, 620, 768, 960, 1000])('touches and loses nothing at %d pixels', (width) => {
    expect(drawingFaults(plot(width))).toEqual([])
  })

  test('has one mark for each row, in their order', () => {
    expect(dots(960).map(({ row }) => row)).toEqual(rows.map(({ id }) => id))
    expect(dots(960).map(({ y }) => y)).toEqual(
      dots(960)
        .map(({ y }) => y)
        .toSorted((a, b) => a - b),
    )
  })

  test('puts all rows on one axis: equal values lie below each other, and half of seventy lies half way', () => {
    const at = (id: string): number => dots(960).find(({ row }) => row === id)!.x
    expect(at('less')).toBe(at('more'))
    const zero = textOf(960, '0').x
    expect(at('less') - zero).toBeCloseTo(((at('most') - zero) * 50) / 70)
  })

  test('brackets a range about its middle', () => {
    const range = dots(960).find(({ row }) => row === 'range')!
    expect(range.bracket?.[0]).toBeLessThan(range.x)
    expect((range.bracket![0] + range.bracket![1]) / 2).toBeCloseTo(range.x)
    expect(dots(960)[0]?.bracket).toBeUndefined()
  })

  test('puts words left of a mark that stands at the right end, and beyond the tail of a limit', () => {
    const most = dots(960).find(({ row }) => row === 'most')!
    expect(textOf(960, 'about 70%')).toMatchObject({ anchor: 'end' })
    expect(textOf(960, 'about 70%').x).toBeLessThan(most.x)
    const more = dots(960).find(({ row }) => row === 'more')!
    expect(textOf(960, 'about 50%').x).toBeGreaterThan(more.x + 27)
  })

  test('puts labels beside the marks where there is room, above them where there is not', () => {
    const label = (width: number) => plot(width).texts.find(({ text }) => text.startsWith('Kpler'))!
    const first = (width: number) => dots(width)[0]!
    expect(Math.abs(label(besideFrom).y - first(besideFrom).y)).toBeLessThan(30)
    expect(first(besideFrom - 1).y - label(besideFrom - 1).y).toBeGreaterThan(30)
  })

  test('names each group once', () => {
    const names = plot(960).texts.filter(({ text, look }) => look === 'strong' && text.startsWith('Azerbaijan'))
    expect(names.map(({ text }) => text)).toEqual([
      'Azerbaijan alone',
      'Azerbaijan and Kazakhstan combined',
      'Azerbaijan alone',
    ])
  })
})
