import { describe, expect, test } from 'vitest'
import { columns } from '../../src/model/figure-columns.ts'
import type { Block } from '../../src/model/figure-drawing.ts'
import { drawingFaults } from '../fixtures/drawing-faults.ts'

const series = [1, 10].map((factor) => ({
  name: `Series ${factor}`,
  unit: `Unit ${factor}`,
  rows: [2020, 2022].map((year) => ({
    id: `${factor}-${year}`,
    year,
    value: factor * (year - 2000),
    words: String(factor * (year - 2000)),
    look: 'solid' as const,
  })),
}))
const blocks = (width: number) => columns(series, width).marks as readonly Block[]
const years = (width: number) => columns(series, width).texts.filter(({ text }) => /^20\d\d$/.test(text))

describe('series beside each other', () => {
  test.each([340, 620, 839, 840, 960])('touch and lose nothing at %d pixels', (width) => {
    expect(drawingFaults(columns(series, width))).toEqual([])
  })

  test('have an axis each: the tallest column of each is as high as that of the other', () => {
    const [, first, , second] = blocks(960)
    expect(first?.height).toBeCloseTo(second!.height)
  })

  test('stand beside each other on a wide page and below each other on a narrow one', () => {
    expect(new Set(blocks(960).map(({ y, height }) => Math.round(y + height))).size).toBe(1)
    expect(new Set(blocks(620).map(({ y, height }) => Math.round(y + height))).size).toBe(2)
  })

  test('show the same years, and those between them', () => {
    expect(years(620).map(({ text }) => text)).toEqual(['2020', '2021', '2022', '2020', '2021', '2022'])
  })
})
