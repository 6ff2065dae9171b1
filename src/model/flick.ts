/** How fast a finger was when it left: the difference between laying something down and throwing it. */

/** Pixels per millisecond from which a movement is a flick. */
export const flick = 0.4

/** Where something was, in pixels, and when, in milliseconds. */
export interface Sample {
  readonly at: number
  readonly position: number
}

/** Older movements say nothing of how it ended, in milliseconds. */
const memory = 100

/** Pixels per millisecond over the last tenth of a second before `now`; 0 for a finger that rested first. */
export const velocityOf = (samples: readonly Sample[], now: number): number => {
  const recent = samples.filter(({ at }) => now - at <= memory)
  const [first, last] = [recent[0], recent.at(-1)]
  if (!first || !last || last.at <= first.at) return 0
  return (last.position - first.position) / (last.at - first.at)
}
