/** The window of time, what lies in it, and how the timeline groups it. */
import { numeral, plural } from '../language.ts'

const events = (count: number): string => plural(count, { one: 'event', other: 'events' })

/** "29 of 52 events". */
export const countOf = (inside: number, total: number): string =>
  `${numeral(inside)} of ${numeral(total)} ${events(total)}`

/** "38 events". */
export const count = (total: number): string => `${numeral(total)} ${events(total)}`

/** "Events 201–400 of 9,981". */
export const part = (from: number, to: number, total: number): string =>
  `Events ${numeral(from)}–${numeral(to)} of ${numeral(total)}`

/** How bins are to be read, by how long they are. */
export const grouped = (unit: 'day' | 'week' | 'month' | 'quarter' | 'year'): string =>
  `grouped by ${unit}; height is the square root of the count`

/** Of a bin that has no lanes. */
export const all = 'All'
