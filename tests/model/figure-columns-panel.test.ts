import { array, double, property, record, assert as sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ColumnRow, columnPanel } from '../../src/model/figure-columns-panel.ts'
import type { Block } from '../../src/model/figure-drawing.ts'
import { drawingFaults } from '../fixtures/drawing-faults.ts'

const column = (year: number, value: number, more: Partial<ColumnRow> = {}): ColumnRow => ({
  id: `y${year}`,
  year,
  value,
  words: value.toFixed(1),
  look: 'solid',
  ...more,
})
const rows: ColumnRow[] = [
  column(2020, 203.6, { id: 'part', look: 'unfinished', partial: 'to 18 Dec' }),
  column(2020, 205.9, { id: 'whole', look: 'open' }),
  column(2021, 200.1, { part: { value: 50, words: '50.00' } }),
  { id: 'none', year: 2022, words: 'not found', look: 'solid' },
]
const years = [2020, 2021, 2022, 2023, 2024, 2025]
const panel = columnPanel({ name: 'BOTAŞ, on Turkish territory', unit: 'Million barrels', rows }, years, 300)
const blocks = panel.marks as readonly Block[]
const block = (id: string): Block => blocks.find(({ row }) => row === id)!

describe('columns of a series', () => {
  test('touch and lose nothing', () => expect(drawingFaults(panel)).toEqual([]))

  test('begin at zero and are as high as their values', () => {
    const foot = ({ y, height }: Block): number => y + height
    expect(foot(block('y2021'))).toBeCloseTo(foot(block('whole')))
    expect(block('y2021').height / block('whole').height).toBeCloseTo(200.1 / 205.9)
    expect(block('y2021').part! / block('y2021').height).toBeCloseTo(50 / 200.1)
  })

  test('of one year stand beside each other within its room', () => {
    expect(block('part').x + block('part').width).toBeLessThanOrEqual(block('whole').x)
    expect(block('whole').x + block('whole').width).toBeLessThan(block('y2021').x)
  })

  test('lift words that would touch and lead from them to their column', () => {
    const [low, high] = ['203.6', '205.9'].map((words) => panel.texts.find(({ text }) => text === words)!)
    expect(high!.y).toBeLessThan(low!.y - 10)
    expect(panel.strokes.filter(({ tone, from, to }) => tone === 'ink' && from[0] === to[0])).toHaveLength(1)
  })

  test('leave the room of a year without a figure to its words', () => {
    expect(blocks.map(({ row }) => row)).not.toContain('none')
    expect(panel.texts.filter(({ text }) => text === 'not' || text === 'found')).toHaveLength(2)
  })

  test('never let words touch, whatever the values', () => {
    const value = double({ min: 1, max: 999, noNaN: true })
    const pair = record({ one: value, other: value })
    sample(
      property(array(pair, { minLength: 6, maxLength: 6 }), (pairs) => {
        const made = pairs.map(({ one }, index) => column(2020 + index, one))
        const twice = column(2023, pairs[3]!.other, { id: 'twice' })
        const all = [...made.slice(0, 4), twice, ...made.slice(4)]
        const six = [2020, 2021, 2022, 2023, 2024, 2025]
        const drawn = columnPanel({ name: 'A', unit: 'B', rows: all }, six, 340)
        expect(drawingFaults(drawn).filter((fault) => /“\d+\.\d” touches “\d+\.\d”/.test(fault))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
