/** Marks of all events in rows over one axis, for narrow places: glyphs alone, without names. Pixels. */
import { fillOf } from './glyph-form.ts'
import { stack } from './lanes.ts'
import type { Scale } from './scale.ts'
import type { EventId, StoryEvent } from './story.ts'
import { placeAlong } from './timeline-layout-along.ts'
import type { Mark } from './timeline-layout-mark.ts'
import type { Size } from './timeline-layout-size.ts'

const rows = 5
const firstRow = 8.2

/**
 * Every event given, stacked from the axis upward. What has been going on since before the window stands in a column of
 * its own at the left edge. The chosen one comes last and so lies on top.
 */
export const stripLayout = (
  events: readonly StoryEvent[],
  scale: Scale,
  size: Size,
  chosen: EventId | null,
  isSeen: (event: EventId) => boolean = () => true,
): Mark[] => {
  const { base, laneHeight, plot, radius } = size
  const placed = events.map((event) => placeAlong(event, scale, plot, radius))
  const xOf = ({ glyph, x }: (typeof placed)[number]): number => (glyph ? x : plot.left + radius + 2)
  const levels = stack(
    placed.map((it) => ({ left: xOf(it) - radius - 1, right: xOf(it) + radius + 1 })),
    rows,
  )
  return placed
    .map((it, index): Mark => {
      const { event, band } = it
      return {
        id: event.id,
        event,
        fill: fillOf(event.status),
        faint: !isSeen(event.id),
        x: xOf(it),
        y: base - firstRow - laneHeight * (levels[index] ?? 0),
        glyph: true,
        shape: null,
        label: null,
        band: it.shape?.ongoing ? null : band,
      }
    })
    .sort((a, b) => Number(a.id === chosen) - Number(b.id === chosen))
}
