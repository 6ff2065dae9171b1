/** The measures of the timeline for a width, in pixels. */
import type { Stretch } from './lanes.ts'
import { wideTextWidth } from './timeline-labels-width.ts'

export type Mode = 'lanes' | 'strip'

export interface Size {
  readonly mode: Mode
  readonly width: number
  /** Of the detail drawing, with its axis. */
  readonly height: number
  /** Width of the lane heads; 0 in the strip. */
  readonly head: number
  readonly laneHeight: number
  /** Where the axis lies. */
  readonly base: number
  /** Where the window begins and ends. */
  readonly axis: Stretch
  /** What may be drawn in; a little more than the axis, for what goes on beyond the window. */
  readonly plot: Stretch
  /** Radius of a glyph. */
  readonly radius: number
}

/** Below this width, or this height of the page, the lanes become a strip. */
const narrow = 720
const low = 560

export const modeFor = (width: number, pageHeight: number): Mode =>
  width < narrow || pageHeight < low ? 'strip' : 'lanes'

/** Width of the lane heads: what stands before a name, and the least and the greatest of all of it. */
const beforeName = 32
const nameSize = 12.5
const leastHead = 150
const mostHead = 0.28

const laneHeightFor = (width: number): number => (width >= 1600 ? 28 : width >= 1080 ? 23 : 22)

const lanes = (width: number, count: number, names: number): Size => {
  const head = Math.max(leastHead, Math.min(beforeName + names, width * mostHead))
  const laneHeight = laneHeightFor(width)
  const base = count * laneHeight
  return {
    mode: 'lanes',
    width,
    height: base + 20,
    head,
    laneHeight,
    base,
    axis: { left: head + 10, right: width - 14 },
    plot: { left: head + 1, right: width },
    radius: 5.6,
  }
}

const strip = (width: number): Size => ({
  mode: 'strip',
  width,
  height: 92,
  head: 0,
  laneHeight: 12.9,
  base: 73,
  axis: { left: 12, right: width - 2 },
  plot: { left: 0, right: width },
  radius: 5.2,
})

/** Width of the widest name of a lane, in pixels: the measure of letters is generous by a twentieth. */
export const widestName = (names: readonly string[]): number =>
  Math.max(0, ...names.map((name) => wideTextWidth(name, nameSize) * 0.95))

/**
 * All measures for so many lanes; a drawing narrower than 100 px is measured as if it had 100.
 * @param names width of the widest name of a lane, in pixels
 */
export const sizeFor = (mode: Mode, width: number, count = 5, names = 0): Size =>
  mode === 'lanes' ? lanes(Math.max(100, width), count, names) : strip(Math.max(100, width))
