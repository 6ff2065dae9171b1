/** Work that waits for the next animation frame: however often the state changes, it is done once. */
import type { State } from './state.ts'
import type { Store } from './store.ts'
import type { Dispose } from './watch.ts'

/** The clock of animation frames; a test moves one of its own by hand. */
export interface FrameClock {
  /** Calls back at the next frame with its time in milliseconds; returns what `cancel` takes, never 0. */
  request(react: (time: number) => void): number
  cancel(frame: number): void
}

/** The frames of the page. */
export const pageFrames: FrameClock = {
  request: (react) => requestAnimationFrame(react),
  cancel: (frame) => cancelAnimationFrame(frame),
}

/** Works once, when the next frame has been laid out and painted: what is measured then costs nothing. */
export const afterFrame = (work: () => void): Dispose => {
  let timer: ReturnType<typeof setTimeout>
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** `ask` as often as you like: `work` is done at the next frame, once. */
export interface FrameWork {
  ask(): void
  readonly stop: Dispose
}

export const frameWork = (work: () => void, clock: FrameClock = pageFrames): FrameWork => {
  let frame = 0
  return {
    ask: () => {
      if (frame !== 0) return
      frame = clock.request(() => {
        frame = 0
        work()
      })
    },
    stop: () => {
      clock.cancel(frame)
      frame = 0
    },
  }
}

/**
 * As `watch`, but after the first time at most once in a frame: `render` gets the slice of that frame and the one it got
 * before, and is left in peace where the slice has come back to what it was.
 */
export const watchFrames = <Slice>(
  store: Store,
  pick: (state: State) => Slice,
  render: (now: Slice, before: Slice) => void,
  clock: FrameClock = pageFrames,
): Dispose => {
  let shown = pick(store.getState())
  const work = frameWork(() => {
    const [now, before] = [pick(store.getState()), shown]
    shown = now
    if (!Object.is(now, before)) render(now, before)
  }, clock)
  const unsubscribe = store.subscribe(pick, work.ask)
  render(shown, shown)
  return () => {
    unsubscribe()
    work.stop()
  }
}
