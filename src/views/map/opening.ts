/** When the live map begins: after the first view is painted, and at once when the reader reaches for it. */
import { afterFrame } from '../../store/frames.ts'
import { all, type Dispose, on } from '../../store/watch.ts'

/** Calls `begin` once. */
export const afterFirstView = (root: HTMLElement, begin: () => void): Dispose => {
  let stop: Dispose = () => {}
  const now = (): void => {
    stop()
    begin()
  }
  stop = all(
    ...(['pointerdown', 'wheel', 'keydown'] as const).map((kind) =>
      on(root, kind, now, { capture: true, passive: true }),
    ),
    afterFrame(now),
  )
  return stop
}
