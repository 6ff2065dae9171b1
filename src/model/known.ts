/** What was public on a day. */
import type { Filter } from './facets.ts'
import { passes } from './facets.ts'
import { type Instant, overlaps, type Span } from './span.ts'
import type { Status, StoryEvent } from './story.ts'

/** The status an event had at an instant; undefined where nothing was public yet. Without an instant, today's. */
export const statusAt = (event: Pick<StoryEvent, 'status' | 'history'>, instant: Instant | null): Status | undefined =>
  instant === null ? event.status : event.history.findLast(({ from }) => from <= instant)?.status

/** What the reader has asked to see: a span of time, values of facets, what was known on a day (null: today). */
export interface View {
  readonly window: Span
  readonly filter: Filter
  readonly known: Instant | null
}

/** Whether an event is in view: it meets the window, answers the filter and was public on the day. */
export const inView = (event: StoryEvent, { window, filter, known }: View): boolean => {
  if (!overlaps(event.when, window)) return false
  const status = statusAt(event, known)
  return status !== undefined && passes(filter, known === null ? event : { ...event, status })
}
