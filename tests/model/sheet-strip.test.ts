import { describe, expect, test } from 'vitest'
import { stripRows, stripTicks } from '../../src/model/sheet-strip.ts'

const day = (month: number, date: number): number => Date.UTC(2025, month - 1, date)
const window = { from: day(6, 1), to: Date.UTC(2026, 0, 1) }
const event = (number: number, from: number, to = from, label = 'An event') => ({ number, label, when: { from, to } })

describe('stripRows', () => {
  test('give events that would cover each other rows of their own, the latest lowest', () => {
    const rows = stripRows([event(1, day(6, 13)), event(2, day(6, 14)), event(3, day(10, 1))], window, 700, 6)
    expect(rows.map(({ number, row }) => [number, row])).toEqual([
      [1, 1],
      [2, 0],
      [3, 0],
    ])
  })

  test('put the label before a mark at the right edge', () => {
    const [late] = stripRows([event(1, day(12, 28))], window, 700, 6)
    expect(late?.before).toBe(true)
  })

  test('keep what began before or goes on after inside the strip, and say so', () => {
    const [long] = stripRows([event(1, Date.UTC(2006, 5, 1), Number.POSITIVE_INFINITY)], window, 700, 6)
    expect(long).toMatchObject({ x: 8, end: 700, earlier: true })
  })

  test('keep a bar out of the row of what happens during it', () => {
    const rows = stripRows([event(1, day(6, 10), day(11, 1)), event(2, day(9, 1))], window, 700, 6)
    expect(new Set(rows.map(({ row }) => row)).size).toBe(2)
  })
})

describe('stripTicks', () => {
  test('name each month of a short window, with the year at its beginning', () => {
    expect(stripTicks(window, 700).map(({ label }) => label)).toEqual([
      'Jun 2025',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ])
  })

  test('name the quarters of a long one, with the year at each January', () => {
    const labels = stripTicks({ from: Date.UTC(2023, 0, 1), to: Date.UTC(2025, 0, 1) }, 700).map(({ label }) => label)
    expect(labels).toEqual(['Jan 2023', 'Apr', 'Jul', 'Oct', 'Jan 2024', 'Apr', 'Jul', 'Oct'])
  })
})
