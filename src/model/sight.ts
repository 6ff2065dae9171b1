/** What of the story is in sight, whatever the window: public on a day, as it stood then, and answering the filter. */
import { passes } from './facets.ts'
import { statusAt, type View } from './known.ts'
import type { EventId, Story, StoryEvent } from './story.ts'

export interface Sight {
  /** What was public, each event with the status it had then; in the order of the story. */
  readonly events: readonly StoryEvent[]
  /** Those of them that answer the filter: what map, timeline and lists show where it meets the window. */
  readonly seen: readonly StoryEvent[]
  isSeen(event: EventId): boolean
}

type Asked = Pick<View, 'filter' | 'known'>

const sights = new WeakMap<Story, Asked & { readonly sight: Sight }>()

const made = (story: Story, { filter, known }: Asked): Sight => {
  const events = story.events.flatMap((event) => {
    const status = statusAt(event, known)
    if (!status) return []
    return status === event.status ? [event] : [{ ...event, status }]
  })
  const seen = events.filter((event) => passes(filter, event))
  const ids = new Set(seen.map(({ id }) => id))
  return { events, seen, isSeen: (event) => ids.has(event) }
}

/** The sight for a state; the same value as long as filter and day are the same. */
export const sightOf = (story: Story, { filter, known }: Asked): Sight => {
  const last = sights.get(story)
  if (last?.filter === filter && last.known === known) return last.sight
  const sight = made(story, { filter, known })
  sights.set(story, { filter, known, sight })
  return sight
}
