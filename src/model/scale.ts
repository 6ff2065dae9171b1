/** Time as pixels: a straight line between two instants and two pixels. */
import type { Instant, Span } from './span.ts'

/** `span.from` lies at pixel `left`, `span.to` at pixel `right`; both keep their slope beyond the ends. */
export interface Scale {
  readonly span: Span
  readonly left: number
  readonly right: number
}

const slope = ({ span, left, right }: Scale): number => (right - left) / (span.to - span.from)

/** Pixel of an instant (UTC milliseconds). */
export const pixelOf = (scale: Scale, instant: Instant): number =>
  scale.left + (instant - scale.span.from) * slope(scale)

/** Instant (UTC milliseconds) at a pixel. */
export const instantOf = (scale: Scale, pixel: number): Instant => scale.span.from + (pixel - scale.left) / slope(scale)

/** How many pixels a length of time takes. */
export const lengthOf = (scale: Scale, milliseconds: number): number => milliseconds * slope(scale)
