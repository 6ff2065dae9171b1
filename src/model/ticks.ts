/** Where an axis of time is marked, and in what words. */
import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3'
import { monthName } from './language.ts'
import { lengthOf, pixelOf, type Scale } from './scale.ts'
import type { Instant } from './span.ts'
import { wideTextWidth } from './timeline-labels-width.ts'
import * as words from './words/dates.ts'

export interface Tick {
  readonly at: Instant
  /** Pixel on the axis. */
  readonly x: number
  /** Null where there is a line and no word. */
  readonly label: string | null
  /** Beginning of a year among months or days. */
  readonly strong: boolean
}

/** Size in pixels of the words of an axis. */
export const tickSize = 11.5
const gap = 4
const day = 86_400_000

interface Step {
  readonly marks: TimeInterval
  /** Length in days, nearly. */
  readonly days: number
  /** The least distance of two words in pixels. */
  readonly room: number
  readonly unit: 'day' | 'month' | 'year'
  /** Lines without words between them. */
  readonly between?: { readonly marks: TimeInterval; readonly days: number }
}

const years = (count: number): TimeInterval => utcYear.every(count) ?? utcYear
const quarters = utcMonth.every(3) ?? utcMonth

/** From fine to coarse; the first one with room for its words is taken. */
const steps: readonly Step[] = [
  { marks: utcDay, days: 1, room: 52, unit: 'day' },
  { marks: utcMonday, days: 7, room: 52, unit: 'day', between: { marks: utcDay, days: 1 } },
  { marks: utcMonth, days: 28, room: 44, unit: 'month' },
  { marks: quarters, days: 90, room: 44, unit: 'month', between: { marks: utcMonth, days: 28 } },
  { marks: utcYear, days: 365, room: 44, unit: 'year', between: { marks: quarters, days: 90 } },
  { marks: years(2), days: 730, room: 44, unit: 'year', between: { marks: utcYear, days: 365 } },
  { marks: years(5), days: 1826, room: 44, unit: 'year', between: { marks: utcYear, days: 365 } },
  { marks: years(10), days: 3652, room: 44, unit: 'year', between: { marks: utcYear, days: 365 } },
  { marks: years(50), days: 18_262, room: 44, unit: 'year', between: { marks: years(10), days: 3652 } },
]

const leastBetween = 20

const wordOf = (date: Date, unit: Step['unit'], first: boolean): readonly string[] => {
  const year = String(date.getUTCFullYear())
  const month = monthName(date.getUTCMonth(), 'short')
  const name = unit === 'day' ? words.dayMonth(date.getUTCDate(), month) : month
  const startsYear = date.getUTCMonth() === 0 && (unit !== 'day' || date.getUTCDate() === 1)
  if (unit === 'year' || startsYear) return [year]
  return first
    ? [
        unit === 'day'
          ? words.dayMonthYear(date.getUTCDate(), month, date.getUTCFullYear())
          : words.monthYear(month, date.getUTCFullYear()),
        name,
      ]
    : [name]
}

/** The first step of the ladder whose words keep their distance at this scale. */
const stepFor = (scale: Scale, closeness: number): Step =>
  steps.find(({ days, room }) => lengthOf(scale, days * day) >= room * closeness) ?? steps.at(-1)!

/**
 * Ticks within the scale's span, in order of time. A word stands to the right of its line and ends before `scale.right`
 * plus `overhang` pixels; no two words overlap, and the first one also names its year where there is room.
 * `closeness` below 1 lets words stand closer than is comfortable, above 1 keeps them further apart.
 */
export const ticks = (scale: Scale, overhang = 0, closeness = 1): Tick[] => {
  const step = stepFor(scale, closeness)
  const from = new Date(scale.span.from)
  const to = new Date(scale.span.to)
  const named = step.marks.range(step.marks.ceil(from), to)
  const xOf = (date: Date): number => pixelOf(scale, date.getTime())
  let free = Number.NEGATIVE_INFINITY
  const words = new Map<Instant, string>()
  named.forEach((date, index) => {
    const next = named[index + 1]
    const end = next ? xOf(next) : scale.right + overhang
    const start = xOf(date) + gap
    const word = wordOf(date, step.unit, index === 0).find((it) => start + wideTextWidth(it, tickSize) + gap <= end)
    if (word === undefined || start < free) return
    free = start + wideTextWidth(word, tickSize) + gap
    words.set(date.getTime(), word)
  })
  const fine = step.between
  const lines =
    fine && lengthOf(scale, fine.days * day) >= leastBetween ? fine.marks.range(fine.marks.ceil(from), to) : []
  return [...new Set([...named, ...lines].map((date) => date.getTime()))]
    .sort((a, b) => a - b)
    .map((at) => ({
      at,
      x: pixelOf(scale, at),
      label: words.get(at) ?? null,
      strong: step.unit !== 'year' && utcYear(new Date(at)).getTime() === at,
    }))
}
