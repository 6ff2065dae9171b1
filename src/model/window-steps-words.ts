/** A window in words. */
import type { Span } from './span.ts'
import { shortDate, shortDay } from './when-label.ts'
import { apart, daysOfYear } from './words/dates.ts'

/** "15 Apr 2025 – 5 Jan 2026", "1 May – 5 Oct 2025": the first and the last day of a finite window. */
export const windowWords = ({ from, to }: Span): string => {
  const first = shortDate(from)
  const last = shortDate(to - 1)
  if (first === last) return first
  const year = new Date(to - 1).getUTCFullYear()
  const isOfOneYear = year === new Date(from).getUTCFullYear()
  return isOfOneYear ? daysOfYear(shortDay(from), shortDay(to - 1), year) : apart(first, last)
}
