/** Instants in UTC milliseconds; spans are half-open: `[from, to)`. An open end is ±Infinity. */

export type Instant = number

export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** The whole of time: a window that stays "earliest to latest" as the story grows. */
export const always: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** Whether two half-open spans share an instant. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** Puts the open ends of `span` where `extent` ends. */
export const resolve = (span: Span, extent: Span): Span => ({
  from: Math.max(span.from, extent.from),
  to: Math.min(span.to, extent.to),
})

export const equal = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to
