/** The ends of the time window as days that a reader may type. */
import { formatDay, parseDay } from './link-time.ts'
import type { Span } from './span.ts'

const day = 86_400_000

/** First and last day of a window, `2025-06-13`; empty where it is open. */
export const endDays = ({ from, to }: Span): { readonly from: string; readonly to: string } => ({
  from: Number.isFinite(from) ? formatDay(from) : '',
  to: Number.isFinite(to) ? formatDay(to - 1) : '',
})

/** The window from one day to another, both included, empty ones open; undefined where the days are none or turned round. */
export const windowOf = (from: string, to: string): Span | undefined => {
  const [last, first] = [parseDay(to), parseDay(from)]
  if ((from !== '' && first === undefined) || (to !== '' && last === undefined)) return undefined
  const span = {
    from: first === undefined ? Number.NEGATIVE_INFINITY : first + 1 - day,
    to: last === undefined ? Number.POSITIVE_INFINITY : last + 1,
  }
  return span.from < span.to ? span : undefined
}
