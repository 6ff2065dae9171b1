/** The heights at which a sheet rests, and where it comes to rest when a hand lets it go. */
import { flick } from './flick.ts'

/** From low to high: status and headline; claims and denials; all. */
export const detents = ['peek', 'half', 'full'] as const
export type Detent = (typeof detents)[number]

/** The height of each detent in pixels. */
export type Heights = Readonly<Record<Detent, number>>

/** The next higher detent; the highest stays. */
export const raised = (detent: Detent): Detent => (detent === 'peek' ? 'half' : 'full')

/** The next lower detent; the lowest stays. */
export const lowered = (detent: Detent): Detent => (detent === 'full' ? 'half' : 'peek')

/** What one button does again and again: up to the top, then down to the lowest. */
export const cycled = (detent: Detent): Detent => (detent === 'full' ? 'peek' : raised(detent))

/** The height of a sheet that a hand has moved `up` by so many pixels from `height`: never below peek or above full. */
export const heldHeight = ({ peek, full }: Heights, height: number, up: number): number =>
  Math.max(peek, Math.min(full, height + up))

/**
 * Where a sheet rests that was let go at `height`: the nearest detent, but after a flick the next one on its way.
 * @param velocity pixels per millisecond, positive upward
 */
export const restingDetent = (heights: Heights, height: number, velocity: number): Detent => {
  if (velocity >= flick) return detents.find((detent) => heights[detent] > height) ?? 'full'
  if (velocity <= -flick) return detents.findLast((detent) => heights[detent] < height) ?? 'peek'
  const distance = (detent: Detent): number => Math.abs(heights[detent] - height)
  return detents.reduce((nearest, detent) => (distance(detent) < distance(nearest) ? detent : nearest))
}
