/** Whether anybody can see the page: in a frame far down another page the map waits, and leaves when it is scrolled away. */
import type { Store } from '../store/store.ts'
import type { Dispose } from '../store/watch.ts'

/** A frame that is scrolled past for a moment keeps its map, in milliseconds. */
const patience = 1_500

/** `root` is seen through every frame around it; the margin of an observer is not heeded across origins. */
export const presenceEffect = (root: Element, store: Store): Dispose => {
  let timer = 0
  const set = (away: boolean): void => {
    window.clearTimeout(timer)
    timer = 0
    if (store.getState().away !== away) store.getState().restore({ away })
  }
  set(true)
  const observer = new IntersectionObserver((entries) => {
    const isSeen = entries.some(({ isIntersecting }) => isIntersecting)
    if (isSeen) set(false)
    else if (timer === 0) timer = window.setTimeout(() => set(true), patience)
  })
  observer.observe(root)
  return () => {
    window.clearTimeout(timer)
    observer.disconnect()
  }
}
