/** What can be done to a window of time. Windows are finite here: resolve open ends before. UTC milliseconds. */
import { always, type Instant, type Span } from './span.ts'

export const day = 86_400_000
/** No window is shorter. */
export const shortest = 7 * day

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))
export const durationOf = ({ from, to }: Span): number => to - from
export const middleOf = ({ from, to }: Span): Instant => (from + to) / 2

/** The window of at least seven days inside `extent` that is nearest to `window`; its length is kept where it fits. */
export const clamp = (window: Span, extent: Span): Span => {
  const duration = Math.min(Math.max(durationOf(window), shortest), durationOf(extent))
  const from = between(middleOf(window) - duration / 2, extent.from, extent.to - duration)
  return { from, to: from + duration }
}

/** Moves the window by `milliseconds`, up to the ends of `extent`. */
export const shift = ({ from, to }: Span, milliseconds: number, extent: Span): Span =>
  clamp({ from: from + milliseconds, to: to + milliseconds }, extent)

/** Makes the window `factor` times as long; the instant `about` stays where it is in the window. */
export const zoom = (window: Span, factor: number, about: Instant, extent: Span): Span => {
  const duration = between(durationOf(window) * factor, Math.min(shortest, durationOf(extent)), durationOf(extent))
  const share = (about - window.from) / durationOf(window)
  const from = about - share * duration
  return clamp({ from, to: from + duration }, extent)
}

/** Moves one end; the other end stays, and at least seven days are left between them. */
export const moveEnd = (window: Span, end: 'from' | 'to', instant: Instant, extent: Span): Span =>
  end === 'from'
    ? { from: between(instant, extent.from, window.to - shortest), to: window.to }
    : { from: window.from, to: between(instant, window.from + shortest, extent.to) }

/** The calendar year, as far as `extent` reaches. */
export const yearWindow = (year: number, extent: Span): Span =>
  clamp({ from: Math.max(Date.UTC(year, 0), extent.from), to: Math.min(Date.UTC(year + 1, 0), extent.to) }, extent)

/** Ends at the nearest midnight: what an address can say. */
export const snap = ({ from, to }: Span): Span => ({
  from: Math.round(from / day) * day,
  to: Math.round(to / day) * day,
})

/** The whole extent as the open window, so that it stays "all" as the story grows; any other window as it is. */
export const orAlways = (window: Span, extent: Span): Span =>
  window.from <= extent.from && window.to >= extent.to ? always : window

/** How far one press of an arrow key moves an end: a day, a week or thirty days, by the window's length. */
export const stepOf = (window: Span): number => {
  const days = durationOf(window) / day
  return day * (days <= 92 ? 1 : days <= 730 ? 7 : 30)
}

/** The window on its way from one to another; `progress` runs from 0 to 1. */
export const onTheWay = (a: Span, b: Span, progress: number): Span => ({
  from: a.from + (b.from - a.from) * progress,
  to: a.to + (b.to - a.to) * progress,
})
