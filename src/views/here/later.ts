/** What is said and what describes the map: it comes when the page has come to rest, because nobody reaches for it. */
import type { Story } from '../../model/story.ts'
import { whenNear } from '../../store/nearby.ts'
import type { Store } from '../../store/store.ts'
import type { Dispose } from '../../store/watch.ts'

/** As `toldView`, which it brings in. */
export const laterTold = (root: HTMLElement, story: Story, store: Store): Dispose => {
  let close: Dispose | null = () => {}
  const stop = whenNear(root, () => {
    import('./told.ts').then(({ toldView }) => {
      if (close) close = toldView(root, story, store)
    }, console.error)
  })
  return () => {
    stop()
    close?.()
    close = null
  }
}
