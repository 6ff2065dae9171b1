/** One event as it is drawn. Pixels. */
import type { Fill } from './glyph-form.ts'
import type { Stretch } from './lanes.ts'
import type { EventId, StoryEvent } from './story.ts'
import type { Label } from './timeline-labels.ts'
import type { Shape } from './timeline-layout-along.ts'

export interface Mark {
  readonly id: EventId
  readonly event: StoryEvent
  readonly fill: Fill
  /** It does not answer the filter: still there, but faint, without a name, and nobody can mean it. */
  readonly faint: boolean
  /** Middle of the glyph; where there is none, of the sign before the name. */
  readonly x: number
  readonly y: number
  readonly glyph: boolean
  /** `y` is the middle of its height, `height` that of a bar. */
  readonly shape: (Shape & { readonly y: number; readonly height: number }) | null
  /** `y` is the base line. */
  readonly label: (Label & { readonly y: number }) | null
  /** The event's span, for the band over a chosen one; null for what goes on. */
  readonly band: Stretch | null
}
