/** The window on its way: a step takes 300 ms, a gesture none, and readers who want less motion get none. */
import { equal, type Span } from '../../model/span.ts'
import { onTheWay } from '../../model/window-steps.ts'

const duration = 300

/** Slow, fast, slow: the cubic of the style sheets' motion; D3's would bring all of its easings along. */
const ease = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - 4 * (1 - part) ** 3)

export interface Travel {
  /** The window to draw now. */
  now(): Span
  /** Sets out for another window, or is there at once. */
  to(window: Span, atOnce: boolean): void
  stop(): void
}

/** `draw` is called whenever there is another window to draw; `still` tells whether to do without motion. */
export const travel = (start: Span, still: () => boolean, draw: () => void): Travel => {
  let here = start
  let frame = 0
  const stop = (): void => {
    cancelAnimationFrame(frame)
    frame = 0
  }
  return {
    now: () => here,
    to: (window, atOnce) => {
      stop()
      if (equal(window, here)) return
      if (atOnce || still()) {
        here = window
        draw()
        return
      }
      const from = here
      let began: number | null = null
      const go = (time: number): void => {
        began ??= time
        const progress = Math.min(1, (time - began) / duration)
        here = progress === 1 ? window : onTheWay(from, window, ease(progress))
        frame = progress === 1 ? 0 : requestAnimationFrame(go)
        draw()
      }
      frame = requestAnimationFrame(go)
    },
    stop,
  }
}
