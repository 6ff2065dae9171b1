/** What changed after a day: events that became public, statuses that became others, corrections. */
import { concernsEvent } from './corrections-of.ts'
import { formatDay, parseDay } from './link-time.ts'
import type { Correction, EventRecord } from './records.ts'
import type { Instant } from './span.ts'
import type { StoryEvent } from './story.ts'

export interface Change {
  /** ISO 8601 day. */
  readonly day: string
  readonly kind: 'new' | 'status' | 'correction'
  /** What it is about; a correction may be about no event, or about several. */
  readonly events: readonly string[]
  /** The status from that day on, or what stands now. */
  readonly words: string
}

type Changing = Pick<StoryEvent, 'id' | 'history'> & Pick<EventRecord, 'claims'>

const latestFirst = (one: Change, other: Change): number => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)

/**
 * All that changed after an instant (UTC milliseconds), the latest first. When a record was added to the data is not on
 * record: an event counts as new from the day on which it was public.
 */
export const changesAfter = (
  events: readonly Changing[],
  corrections: readonly Pick<Correction, 'date' | 'concerns' | 'is'>[],
  instant: Instant,
): Change[] => {
  const told = events.flatMap(({ id, history }) =>
    history.flatMap(({ from, status }, index): Change[] =>
      from > instant
        ? [{ day: formatDay(from), kind: index === 0 ? 'new' : 'status', events: [id], words: status.words }]
        : [],
    ),
  )
  const corrected = corrections
    .filter(({ date }) => (parseDay(date) ?? Number.NEGATIVE_INFINITY) > instant)
    .map(({ date, concerns, is }): Change => {
      const about = events.filter((event) => concernsEvent(concerns, event)).map(({ id }) => id)
      return { day: date, kind: 'correction', events: about, words: is }
    })
  return [...told, ...corrected].sort(latestFirst)
}

/** Those after a day, and how many events they are about; none where the day is no day. */
export const changedSince = <Known extends Pick<Change, 'day' | 'events'>>(
  changes: readonly Known[],
  since: string,
): { readonly changes: readonly Known[]; readonly events: number } => {
  const later = parseDay(since) === undefined ? [] : changes.filter(({ day }) => day > since)
  return { changes: later, events: new Set(later.flatMap(({ events }) => events)).size }
}
