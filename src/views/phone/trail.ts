/** Where a finger has been: how far it has gone and how fast it is. */
import { type Sample, velocityOf } from '../../model/flick.ts'

type Axis = 'x' | 'y'

export interface Trail {
  /** A finger lands; positions in pixels, time in milliseconds. */
  begin(x: number, y: number, at: number): void
  go(x: number, y: number, at: number): void
  /** Pixels since it landed, to the right or downward. */
  gone(axis: Axis): number
  /** Pixels per millisecond, to the right or downward. */
  velocity(axis: Axis, now: number): number
}

export const trail = (): Trail => {
  let samples: { readonly x: number; readonly y: number; readonly at: number }[] = []
  const along = (axis: Axis): Sample[] => samples.map((sample) => ({ at: sample.at, position: sample[axis] }))
  return {
    begin: (x, y, at) => {
      samples = [{ x, y, at }]
    },
    go: (x, y, at) => {
      samples.push({ x, y, at })
    },
    gone: (axis) => (samples.at(-1)?.[axis] ?? 0) - (samples[0]?.[axis] ?? 0),
    velocity: (axis, now) => velocityOf(along(axis), now),
  }
}
