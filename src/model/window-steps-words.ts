/** A window in words. */
import type { Span } from './span.ts'
import { shortDate } from './when-label.ts'

/** "15 Apr 2025 – 5 Jan 2026", "1 May – 5 Oct 2025": the first and the last day of a finite window. */
export const windowWords = ({ from, to }: Span): string => {
  const first = shortDate(from)
  const last = shortDate(to - 1)
  if (first === last) return first
  const year = (date: string): string => date.slice(date.lastIndexOf(' '))
  return year(first) === year(last) ? `${first.slice(0, first.lastIndexOf(' '))} – ${last}` : `${first} – ${last}`
}

/** "29 of 52 events". */
export const countWords = (inside: number, total: number): string =>
  `${inside} of ${total} ${total === 1 ? 'event' : 'events'}`

/** "grouped by month; height is the square root of the count": how bins are to be read. */
export const groupWords = (unit: string): string => `grouped by ${unit}; height is the square root of the count`
