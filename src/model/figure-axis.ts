/** An axis of numbers from zero, its ticks with room between their words. */
import { scaleLinear } from 'd3'

export interface Axis {
  readonly ticks: readonly number[]
  /** Pixels from zero. */
  readonly at: (value: number) => number
}

/**
 * An axis of `length` pixels that holds `most` and ends at a round value, or exactly there; ticks are at least `apart`
 * pixels from each other.
 */
export const axisOf = (most: number, length: number, apart: number, end: 'round' | 'exact' = 'round'): Axis => {
  const count = Math.max(1, Math.floor(length / apart))
  const scale = scaleLinear().domain([0, most]).range([0, length])
  if (end === 'round') scale.nice(count)
  const ticks = scale.ticks(count)
  const [, second = 0] = ticks
  const crowded = scale(second) < apart && ticks.length > 2
  return {
    ticks: crowded ? ticks.filter((_, index) => index % 2 === 0) : ticks,
    at: (value) => scale(value),
  }
}
