/** When the live map begins: after the first view is painted, and at once when the reader reaches for it. */
import { all, type Dispose, on } from '../../store/watch.ts'

/** Calls `begin` once. */
export const afterFirstView = (root: HTMLElement, begin: () => void): Dispose => {
  let timer = 0
  let stop: Dispose = () => {}
  const now = (): void => {
    stop()
    begin()
  }
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(now)
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
