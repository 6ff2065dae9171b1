/** The pace of a drawing that may be slow: it is given one frame, and more only where the frames come in time. */
import { type FrameClock, pageFrames } from '../../store/frames.ts'
import type { Dispose } from '../../store/watch.ts'

/** A frame that comes later than this, in milliseconds, was held up: by two frames of sixty in a second. */
const late = 34
/** For so many times the delay nothing more is drawn: nine parts of ten belong to whoever moves the window. */
const patience = 9
/** How many frames after the work may be late because of it: the drawing happens in another process. */
const echo = 3

export interface Pace {
  /** Work is to be done: at the next frame, or when the pace allows it. */
  ask(): void
  /** Does what was asked for at once, if anything was. */
  hurry(): void
  readonly stop: Dispose
}

export const pace = (work: () => void, clock: FrameClock = pageFrames): Pace => {
  let [frame, wanted, watched] = [0, false, 0]
  let [before, until] = [0, 0]
  const doWork = (): void => {
    wanted = false
    watched = echo
    work()
  }
  const tick = (time: number): void => {
    frame = 0
    if (watched > 0 && before > 0) {
      watched -= 1
      if (time - before > late) until = Math.max(until, time + (time - before) * patience)
    }
    before = time
    if (wanted && time >= until) doWork()
    if (wanted || watched > 0) frame = clock.request(tick)
    else before = 0
  }
  return {
    ask: () => {
      wanted = true
      if (frame === 0) frame = clock.request(tick)
    },
    hurry: () => {
      if (wanted) doWork()
    },
    stop: () => {
      clock.cancel(frame)
      frame = 0
      wanted = false
    },
  }
}
