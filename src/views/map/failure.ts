/** What goes wrong inside MapLibre is said on the console; a worker that does not come is a missing part of the page. */

/** What is heard of MapLibre here. */
export interface FailingMap {
  on(type: 'error', listener: (event: { readonly error: Error }) => void): unknown
}

/** MapLibre's own words; a worker that fails to load gives no reason. */
const workerWords = /worker failed to load/i

/**
 * Tells of a lost worker by the event `missing-part`, which rises from `root` to the window, and gives the map up; what it
 * returns says whether anything has gone wrong so far.
 */
export const reportFailures = (root: HTMLElement, map: FailingMap, giveUp: () => void): (() => boolean) => {
  let failed = false
  map.on('error', ({ error }) => {
    failed = true
    console.error(error)
    if (!workerWords.test(error.message)) return
    root.dispatchEvent(new Event('missing-part', { bubbles: true }))
    giveUp()
  })
  return () => failed
}
