/** Everything the timeline draws for a window: marks, names, axis. Plain values in pixels. */
import type { Scale } from './scale.ts'
import type { Span } from './span.ts'
import type { EventId, Story } from './story.ts'
import { type Tick, ticks } from './ticks.ts'
import { lanesLayout } from './timeline-layout-lanes.ts'
import type { Mark } from './timeline-layout-mark.ts'
import type { Size } from './timeline-layout-size.ts'
import { stripLayout } from './timeline-layout-strip.ts'
import { eventsIn } from './window-steps-events.ts'

export interface Layout {
  readonly scale: Scale
  /** The events that meet the window, the chosen one last. */
  readonly marks: readonly Mark[]
  readonly ticks: readonly Tick[]
}

/** `window` must be finite. */
export const layout = (story: Story, window: Span, size: Size, chosen: EventId | null): Layout => {
  const scale: Scale = { span: window, ...size.axis }
  const events = eventsIn(story.events, window)
  const marks = (size.mode === 'lanes' ? lanesLayout : stripLayout)(events, scale, size, chosen)
  return { scale, marks, ticks: ticks(scale, size.width - size.axis.right, size.mode === 'strip' ? 0.65 : 1) }
}
