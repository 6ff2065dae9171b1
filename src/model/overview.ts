/** The overview of all years: few early years short, the later ones long, with a marked break between them. */
import { utcYear } from 'd3'
import type { Category } from './records.ts'
import { instantOf, lengthOf, pixelOf, type Scale } from './scale.ts'
import type { Instant, Span } from './span.ts'
import type { EventId, StoryEvent } from './story.ts'
import { tickSize } from './ticks.ts'
import { wideTextWidth } from './timeline-labels-width.ts'
import { pointOf } from './window-steps-events.ts'

/** One scale, or two that meet at the same instant with a gap of pixels between them. */
export interface OverviewScale {
  readonly early: Scale | null
  readonly late: Scale
}

const share = 0.17
const gap = 14

/** `left` and `right` in pixels; no break where `breakAt` lies outside the extent. */
export const overviewScale = (extent: Span, breakAt: Instant, left: number, right: number): OverviewScale => {
  if (breakAt <= extent.from || breakAt >= extent.to) return { early: null, late: { span: extent, left, right } }
  const middle = left + (right - left) * share
  return {
    early: { span: { from: extent.from, to: breakAt }, left, right: middle - gap / 2 },
    late: { span: { from: breakAt, to: extent.to }, left: middle + gap / 2, right },
  }
}

/** Pixel of an instant; what lies beyond the extent is put at its end. */
export const overviewPixel = ({ early, late }: OverviewScale, instant: Instant): number => {
  const scale = early && instant < late.span.from ? early : late
  return Math.max(scale.left, Math.min(scale.right, pixelOf(scale, instant)))
}

/** Instant at a pixel; the gap is the instant of the break, and beyond the ends lies the extent's end. */
export const overviewInstant = ({ early, late }: OverviewScale, pixel: number): Instant => {
  const scale = early && pixel < late.left ? early : late
  return Math.max(scale.span.from, Math.min(scale.span.to, instantOf(scale, pixel)))
}

export interface OverviewTick {
  readonly x: number
  readonly label: string | null
  /** Early years have no line, and their word stands under the middle of their place. */
  readonly early: boolean
}

const yearLength = 31_557_600_000

const yearTicks = (scale: Scale, early: boolean): OverviewTick[] => {
  const room = wideTextWidth('2025', tickSize) + 12
  const every = [1, 2, 3, 4, 5, 6, 10, 20, 50].find((count) => lengthOf(scale, count * yearLength) >= room) ?? 100
  const first = utcYear.ceil(new Date(scale.span.from))
  return utcYear.range(first, new Date(scale.span.to)).flatMap((date, index) => {
    const x = pixelOf(scale, date.getTime())
    const start = early ? x - room / 2 : x
    const named =
      index % every === 0 && start >= scale.left - room / 2 && start + room <= scale.right + (early ? 6 : 12)
    if (early && !named) return []
    return [{ x, label: named ? String(date.getUTCFullYear()) : null, early }]
  })
}

/** Years under the overview; no two words overlap. */
export const overviewTicks = ({ early, late }: OverviewScale): OverviewTick[] => [
  ...(early ? yearTicks(early, true) : []),
  ...yearTicks(late, false),
]

/** One small block for one event. */
export interface Unit {
  readonly id: EventId
  readonly category: Category
  readonly x: number
  /** From the base line upward, 0 first. */
  readonly level: number
}

/** Width in pixels of one column of blocks. */
export const unitWidth = 7

/** Every event as a block, stacked in order of time in columns seven pixels wide. `x` is the middle of the column. */
export const overviewUnits = (events: readonly StoryEvent[], scale: OverviewScale): Unit[] => {
  const heights = new Map<number, number>()
  return events.map(({ id, category, when }) => {
    const column = Math.round(overviewPixel(scale, pointOf(when)) / unitWidth)
    const level = heights.get(column) ?? 0
    heights.set(column, level + 1)
    return { id, category, x: column * unitWidth, level }
  })
}
