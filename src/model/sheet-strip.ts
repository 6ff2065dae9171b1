/** A printed strip of time: numbered events in rows above an axis, each label in room of its own. */
import { utcMonth, utcYear } from 'd3'
import { monthName } from './language.ts'
import type { Span } from './span.ts'
import * as words from './words/dates.ts'

export interface StripEvent {
  readonly number: number
  readonly label: string
  readonly when: Span
}

export interface StripRow extends StripEvent {
  /** Middle of the mark and end of the bar in pixels; equal where it was a day or the end lies out of view. */
  readonly x: number
  readonly end: number
  /** Row from the axis upward, 0 the lowest. */
  readonly row: number
  /** The label stands left of the mark, because there is no room on its right. */
  readonly before: boolean
  /** It began before the strip does. */
  readonly earlier: boolean
}

/** Room of the mark, its number and a gap, in pixels. */
const lead = 24
const gap = 10

/**
 * Lays events of one strip `width` pixels wide; `letter` is the width of a letter in pixels. The latest lie lowest, so
 * that the line from a mark down to the axis does not cross the labels of those before it.
 */
export const stripRows = (events: readonly StripEvent[], window: Span, width: number, letter: number): StripRow[] => {
  const at = (instant: number): number =>
    ((Math.min(Math.max(instant, window.from), window.to) - window.from) / (window.to - window.from)) * width
  const rows: [left: number, right: number][][] = []
  const laid = events.toReversed().map((event) => {
    const x = Math.min(Math.max(at(event.when.from), 8), width - 8)
    const end = Math.max(x, at(event.when.to))
    const text = lead + event.label.length * letter
    const before = x + text > width
    const [left, right] = before ? [x - text, Math.max(x + 8, end)] : [x - 8, Math.max(x + text, end)]
    const free = (row: number): boolean =>
      (rows[row] ?? []).every(([from, to]) => right + gap <= from || to + gap <= left)
    let row = 0
    while (!free(row)) row += 1
    rows[row] = [...(rows[row] ?? []), [left, right]]
    return { ...event, x, end, row, before, earlier: event.when.from < window.from }
  })
  return laid.reverse()
}

export interface StripTick {
  readonly x: number
  readonly label: string
}

/** Months of a window of at most fourteen, quarters of a longer one; a year is named where it begins. */
export const stripTicks = ({ from, to }: Span, width: number): StripTick[] => {
  const months = utcMonth.count(new Date(from), new Date(to))
  const every = months <= 14 ? 1 : 3
  return utcMonth
    .range(new Date(from), new Date(to))
    .filter((month) => month.getUTCMonth() % every === 0)
    .map((month, index) => {
      const x = ((month.getTime() - from) / (to - from)) * width
      const year = utcYear.floor(month).getTime() === month.getTime() || index === 0
      const name = monthName(month.getUTCMonth(), 'short')
      return { x, label: year ? words.monthYear(name, month.getUTCFullYear()) : name }
    })
}
