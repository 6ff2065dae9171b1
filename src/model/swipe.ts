/** Whether a movement to the side asks for another event. */
import { flick } from './flick.ts'

/** The share of the width that is far enough, and never more than these pixels. */
const far = { share: 0.3, most: 120 } as const
/** A flick must have gone so many pixels. */
const least = 24

/**
 * 1 for the next event, -1 for the one before, 0 for none. What comes next lies where lines end.
 * @param across pixels to the right
 * @param velocity pixels per millisecond to the right
 */
export const swiped = (across: number, velocity: number, width: number, rightToLeft = false): -1 | 0 | 1 => {
  const goesBack = across * velocity < 0 && Math.abs(velocity) >= flick
  const isFar = Math.abs(across) >= Math.min(far.most, width * far.share)
  const isFlick = Math.abs(across) >= least && Math.abs(velocity) >= flick
  if (goesBack || !(isFar || isFlick)) return 0
  return across < 0 === rightToLeft ? -1 : 1
}
