/** The first visit: a page that was opened by a plain address and is left alone for a while asks for the hint. */
import type { Store } from '../store/store.ts'
import type { Dispose } from '../store/watch.ts'

/** Milliseconds in which nobody does anything. */
const rest = 2_500

/** Below this height in pixels the map has no room for a hint. */
const room = 560

/** Who reloads, comes back or comes from another page of this site has been here; nothing has to be stored for that. */
const isFirst = ({ location, performance, document, innerHeight }: Window): boolean => {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return (
    innerHeight >= room &&
    location.search + location.hash === '' &&
    arrival?.type === 'navigate' &&
    !document.referrer.startsWith(location.origin)
  )
}

/** Opens the part `hint` at most once; any use, before or after, means that it is not needed any more. */
export const firstVisitEffect = (page: Window, store: Store): Dispose => {
  if (!isFirst(page)) return () => {}
  const { openPart } = store.getState()
  const timer = page.setTimeout(() => openPart('hint'), rest)
  const finish = (): void => {
    page.clearTimeout(timer)
    stop()
    if (store.getState().part === 'hint') openPart(null)
  }
  // A pointer that passes by is no use, and the hint's own coming is none.
  const stop = store.subscribe((now, before) => {
    if (now.hovered === before.hovered && (now.part !== 'hint' || before.part === 'hint')) finish()
  })
  return finish
}
