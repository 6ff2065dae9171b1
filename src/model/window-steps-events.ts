/** Events on the way through a window: which are in it, which comes next, in which year most of them lie. */
import { type Instant, overlaps, type Span } from './span.ts'
import type { EventId, StoryEvent, When } from './story.ts'

/** The events that meet the window, in the order given. */
export const eventsIn = (events: readonly StoryEvent[], window: Span): StoryEvent[] =>
  events.filter(({ when }) => overlaps(when, window))

const twoMonths = 62 * 86_400_000

/**
 * Where a date is marked by one point: a span's beginning, but the middle of one day, of "once between", and of a short
 * span whose beginning is unsure.
 */
export const pointOf = ({ from, to, form, unsure }: When): Instant => {
  const loose = form === 'lasted' && unsure.from && to - from <= twoMonths
  return form === 'day' || form === 'within' || loose ? (from + to) / 2 : from
}

/**
 * The next (1) or previous (-1) event of the window in order of time; without one chosen in it, the first that begins in
 * the window, or the last. Undefined at the ends.
 */
export const neighbour = (
  events: readonly StoryEvent[],
  window: Span,
  chosen: EventId | null,
  direction: 1 | -1,
): StoryEvent | undefined => {
  const inside = eventsIn(events, window)
  const at = inside.findIndex(({ id }) => id === chosen)
  if (at >= 0) return inside[at + direction]
  return direction === 1 ? (inside.find(({ when }) => when.from >= window.from) ?? inside[0]) : inside.at(-1)
}

/** The year in which most events of the window begin, the later one of equals; the year of its middle where none does. */
export const busiestYear = (events: readonly StoryEvent[], window: Span): number => {
  const counts = new Map<number, number>()
  for (const { when } of events) {
    if (when.from < window.from || when.from >= window.to) continue
    const year = new Date(when.from).getUTCFullYear()
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best?.[0] ?? new Date((window.from + window.to) / 2).getUTCFullYear()
}
