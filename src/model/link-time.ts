/** Spans of time and days as an address writes them: `2025-06..latest`, `2025-06-13`. */
import { always, type Instant, type Span } from './span.ts'

const isoDay = (instant: Instant): string => new Date(instant).toISOString().slice(0, 10)

const dayPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Start (or, for `end`, the exclusive end) of a day, month or year in UTC milliseconds; NaN for anything else. */
const boundary = (text: string, end: boolean): Instant => {
  const [, year, month, day] = dayPattern.exec(text) ?? []
  if (year === undefined) return Number.NaN
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  const start = new Date(Date.UTC(y, m, d))
  if (start.getUTCFullYear() !== y || start.getUTCMonth() !== m || start.getUTCDate() !== d) return Number.NaN
  if (!end) return start.getTime()
  if (day !== undefined) return Date.UTC(y, m, d + 1)
  return month === undefined ? Date.UTC(y + 1, 0, 1) : Date.UTC(y, m + 1, 1)
}

/** A window from a link; undefined where it is none. */
export const parseTime = (text: string): Span | undefined => {
  const [first = '', last = '', ...rest] = text.split('..')
  const from = first === 'earliest' ? always.from : boundary(first, false)
  const to = last === 'latest' ? always.to : boundary(last, true)
  return rest.length === 0 && from < to ? { from, to } : undefined
}

/** A window as a link says it: whole days, `earliest` and `latest` for open ends. */
export const formatTime = ({ from, to }: Span): string =>
  `${Number.isFinite(from) ? isoDay(from) : 'earliest'}..${Number.isFinite(to) ? isoDay(to - 1) : 'latest'}`

/** The day a link names, as the last instant that still belongs to it (UTC milliseconds); undefined for anything else. */
export const parseDay = (text: string): Instant | undefined => {
  const end = /^\d{4}-\d{2}-\d{2}$/.test(text) ? boundary(text, true) : Number.NaN
  return Number.isNaN(end) ? undefined : end - 1
}

/** A day as a link says it. */
export const formatDay = isoDay
