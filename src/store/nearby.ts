/** What is needed only by a hand that reaches for it comes when that hand is near, or when the page has come to rest. */
import { all, type Dispose, on } from './watch.ts'

/** How long a page that nobody touches is left alone, in milliseconds. */
const rest = 3_000

const signs = ['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'focusin'] as const

/**
 * Calls `begin` once: as soon as pointer, finger or focus reach `root`, or after a rest.
 * @param patience milliseconds until then; Infinity where nobody's hand means never
 */
export const whenNear = (root: Element, begin: () => void, patience = rest): Dispose => {
  let timer = 0
  let stop: Dispose = () => {}
  const now = (): void => {
    stop()
    begin()
  }
  if (Number.isFinite(patience)) timer = window.setTimeout(now, patience)
  stop = all(...signs.map((sign) => on(root, sign, now, { capture: true, passive: true })), () =>
    window.clearTimeout(timer),
  )
  return stop
}
