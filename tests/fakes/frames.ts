/** A clock of animation frames that stands still until the test lets a frame pass. */
import type { FrameClock } from '../../src/store/frames.ts'

export interface FakeFrames extends FrameClock {
  /** Lets one frame pass, `milliseconds` after the one before. */
  pass(milliseconds?: number): void
  /** How many callbacks wait for the next frame. */
  waiting(): number
}

export const fakeFrames = (): FakeFrames => {
  const waiting = new Map<number, (time: number) => void>()
  let [last, time] = [0, 0]
  return {
    request: (react) => {
      last += 1
      waiting.set(last, react)
      return last
    },
    cancel: (frame) => void waiting.delete(frame),
    pass: (milliseconds = 1000 / 60) => {
      time += milliseconds
      const now = [...waiting.values()]
      waiting.clear()
      for (const react of now) react(time)
    },
    waiting: () => waiting.size,
  }
}
