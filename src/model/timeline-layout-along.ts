/** One event along the axis: where its glyph stands, and the bar, bracket or line of its date. Pixels. */
import type { Stretch } from './lanes.ts'
import { pixelOf, type Scale } from './scale.ts'
import type { StoryEvent } from './story.ts'
import { pointOf } from './window-steps-events.ts'

/** A bar has square ends, a bracket upright ones; a line is what goes on, or what began before the window. */
export interface Shape extends Stretch {
  readonly kind: 'bar' | 'bracket' | 'line'
  /** Lengths over which it fades in and out because its beginning or end is unsure; 0 for none. */
  readonly fades: { readonly left: number; readonly right: number }
  /** Ends that lie in the picture; the others go on beyond its edge. */
  readonly ends: { readonly left: boolean; readonly right: boolean }
  /** Without an end so far: a chevron points on. */
  readonly ongoing: boolean
}

export interface Placed {
  readonly event: StoryEvent
  /** Middle of the glyph, or of the sign that stands for it. */
  readonly x: number
  /** False where the point to mark lies before the window: a line is left of it. */
  readonly glyph: boolean
  readonly shape: Shape | null
  /** Glyph and shape together. */
  readonly box: Stretch
  /** Span in the picture, at least 3 px. */
  readonly band: Stretch
}

const within = (value: number, { left, right }: Stretch): number => Math.max(left, Math.min(right, value))

const kinds = { lasted: 'bar', within: 'bracket', ongoing: 'line' } as const
const chevronRoom = 8
const casing = 1
const longestFade = 36

/** `scale` spans the window; `plot` is what may be drawn in; `radius` is the glyph's. */
export const placeAlong = (event: StoryEvent, scale: Scale, plot: Stretch, radius: number): Placed => {
  const { when } = event
  const ongoing = when.form === 'ongoing'
  const from = pixelOf(scale, when.from)
  const to = Number.isFinite(when.to) ? pixelOf(scale, when.to) : Number.POSITIVE_INFINITY
  const left = within(from, plot)
  const right = ongoing ? Math.max(left, plot.right - chevronRoom) : within(to, plot)
  const point = pointOf(when)
  const glyph = when.form === 'day' || point >= scale.span.from
  const x = within(pixelOf(scale, point), { left: plot.left + radius + 2, right: plot.right - radius - 2 })
  const own = { left: x - radius - casing, right: x + radius + casing }
  const hidden = left > own.left - 2 && right < own.right + 2
  const fade = Math.min((right - left) * 0.35, longestFade)
  const shape: Shape | null =
    when.form === 'day' || (hidden && glyph && !ongoing)
      ? null
      : {
          kind: glyph ? kinds[when.form] : 'line',
          left,
          right,
          fades: {
            left: when.unsure.from && from >= plot.left ? fade : 0,
            right: when.unsure.to && to <= plot.right ? fade : 0,
          },
          ends: { left: from >= plot.left, right: to <= plot.right },
          ongoing,
        }
  const middle = (left + right) / 2
  return {
    event,
    x,
    glyph,
    shape,
    box: shape && shape.kind !== 'line' ? { left: Math.min(own.left, left), right: Math.max(own.right, right) } : own,
    band: right - left < 3 ? { left: middle - 1.5, right: middle + 1.5 } : { left, right },
  }
}
