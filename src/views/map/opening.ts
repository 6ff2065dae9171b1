/** When the live map begins: after the first view is painted, and at once when the reader reaches for it. */
import { all, type Dispose, on } from '../../store/watch.ts'

/** How long an idle moment is waited for after the first frame, in milliseconds. */
const patience = 150

/** Calls `begin` once. */
export const afterFirstView = (root: HTMLElement, begin: () => void): Dispose => {
  let timer = 0
  let stop: Dispose = () => {}
  const now = (): void => {
    stop()
    begin()
  }
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(now, patience)
  })
  stop = all(
    ...(['pointerdown', 'wheel', 'keydown'] as const).map((kind) =>
      on(root, kind, now, { capture: true, passive: true }),
    ),
    () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
    },
  )
  return stop
}
