/** What is drawn next: the state, resolved and laid out. */

import { lanesFor } from '../../model/lane-orders.ts'
import { type OverviewScale, overviewScale } from '../../model/overview.ts'
import { type Sight, sightOf } from '../../model/sight.ts'
import type { Span } from '../../model/span.ts'
import type { EventId, Story } from '../../model/story.ts'
import type { Cell } from '../../model/timeline-bins-bars.ts'
import { type Layout, layout } from '../../model/timeline-layout.ts'
import type { Size } from '../../model/timeline-layout-size.ts'
import type { State } from '../../store/state.ts'

export interface Scene {
  readonly size: Size
  /** The window that is drawn: finite, and on its way where the reader has just asked for another one. */
  readonly window: Span
  readonly layout: Layout
  readonly overview: OverviewScale
  /** What was public on the day asked for, and answers the filter. */
  readonly sight: Sight
  readonly selected: EventId | null
  readonly hovered: EventId | null
  /** Events of the article's claim that was chosen. */
  readonly linked: ReadonlySet<EventId>
  /** The part of a bin that is pointed at. */
  readonly cell: Cell | null
}

export const sceneOf = (story: Story, state: State, size: Size, window: Span, cell: Cell | null = null): Scene => {
  const passage = state.claim === null ? undefined : story.passages.find(({ claim }) => claim === state.claim)
  const linked = new Set(passage?.events)
  const meant = [...linked, ...(state.hovered === null ? [] : [state.hovered])]
  const sight = sightOf(story, state)
  const laid = layout(story, window, size, state.selected, meant, lanesFor(story, state.lanes), sight)
  const bin =
    cell && laid.bins?.bins.find(({ span }) => span.from === cell.bin.span.from && span.to === cell.bin.span.to)
  return {
    size,
    window,
    sight,
    layout: laid,
    overview: overviewScale(story.extent, story.overviewBreak, size.axis.left, size.axis.right),
    selected: state.selected,
    hovered: state.hovered,
    linked,
    cell: cell && bin ? { bin, lane: cell.lane } : null,
  }
}
