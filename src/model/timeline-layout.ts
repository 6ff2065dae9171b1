/** Everything the timeline draws for a window: marks, names, bins, axis. Plain values in pixels. */

import { noFilter } from './facets.ts'
import { categoryLanes, type Lanes } from './lane-orders.ts'
import type { Scale } from './scale.ts'
import { type Sight, sightOf } from './sight.ts'
import type { Span } from './span.ts'
import type { EventId, Story, StoryEvent } from './story.ts'
import { type Tick, ticks } from './ticks.ts'
import { type Bins, binsOf, isDense } from './timeline-bins.ts'
import { lanesLayout } from './timeline-layout-lanes.ts'
import type { Mark } from './timeline-layout-mark.ts'
import type { Size } from './timeline-layout-size.ts'
import { stripLayout } from './timeline-layout-strip.ts'
import { eventsIn } from './window-steps-events.ts'

export interface Layout {
  readonly scale: Scale
  /** The events that meet the window, the chosen one last; over bins only those that somebody means. */
  readonly marks: readonly Mark[]
  readonly ticks: readonly Tick[]
  /** Null where every event has a mark of its own. */
  readonly bins: Bins | null
  /** What the lanes stand for; their number is that of the size. */
  readonly lanes: Lanes
  /** How many events in sight meet the window. */
  readonly inside: number
}

/** `window` must be finite. `meant` are events that are marked over bins, too: pointed at, or linked. */
export const layout = (
  story: Story,
  window: Span,
  size: Size,
  chosen: EventId | null,
  meant: Iterable<EventId> = [],
  lanes: Lanes = categoryLanes,
  sight: Sight = sightOf(story, { filter: noFilter, known: null }),
): Layout => {
  const scale: Scale = { span: window, ...size.axis }
  const events = eventsIn(sight.events, window)
  const seen = eventsIn(sight.seen, window)
  const dense = isDense(story.events.length, events.length, size.axis)
  const singled = (): StoryEvent[] => {
    const ids = new Set([...meant, ...(chosen === null ? [] : [chosen])])
    return events.filter(({ id }) => ids.has(id))
  }
  const drawn = dense ? singled() : events
  return {
    scale,
    marks:
      size.mode === 'lanes'
        ? lanesLayout(drawn, scale, size, chosen, sight.isSeen, lanes)
        : stripLayout(drawn, scale, size, chosen, sight.isSeen),
    ticks: ticks(scale, size.width - size.axis.right, size.mode === 'strip' ? 0.65 : 1),
    bins: dense ? binsOf(seen, scale, size.mode === 'lanes' ? lanes : null) : null,
    lanes,
    inside: seen.length,
  }
}
