/** Everything the timeline draws for a window: marks, names, bins, axis. Plain values in pixels. */
import type { Scale } from './scale.ts'
import { overlaps, type Span } from './span.ts'
import { type EventId, eventOf, type Story, type StoryEvent } from './story.ts'
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
  /** How many events meet the window. */
  readonly inside: number
}

/** `window` must be finite. `meant` are events that are marked over bins, too: pointed at, or linked. */
export const layout = (
  story: Story,
  window: Span,
  size: Size,
  chosen: EventId | null,
  meant: Iterable<EventId> = [],
): Layout => {
  const scale: Scale = { span: window, ...size.axis }
  const events = eventsIn(story.events, window)
  const dense = isDense(story.events.length, events.length, size.axis)
  const singled = (): StoryEvent[] =>
    [...new Set([...meant, ...(chosen === null ? [] : [chosen])])]
      .flatMap((id) => eventOf(story, id) ?? [])
      .filter(({ when }) => overlaps(when, window))
  const lay = size.mode === 'lanes' ? lanesLayout : stripLayout
  return {
    scale,
    marks: lay(dense ? singled() : events, scale, size, chosen),
    ticks: ticks(scale, size.width - size.axis.right, size.mode === 'strip' ? 0.65 : 1),
    bins: dense ? binsOf(events, scale, size.mode === 'lanes') : null,
    inside: events.length,
  }
}
