/** The map as the page sees it: it comes when it can, and nothing waits for it. */
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import type { Dispose } from '../../store/watch.ts'

const withoutMap = 'The map cannot be drawn here. The list and the timeline tell the same story.'

/**
 * Draws the map into `.map-canvas` of `root` and keeps it in step with the store. `data-map` on `root` says `loading`,
 * `live` or `none` (no WebGL, no script, no file); `data-rendered` counts the event points drawn. Never throws.
 */
export const mapView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  let gone = false
  let dispose: Dispose = () => {}
  root.dataset.map = 'loading'
  const open = async (): Promise<void> => {
    const { openCanvas } = await import('./canvas.ts')
    if (gone) return
    const close = await openCanvas(root, story, store)
    if (gone) close()
    else dispose = close
  }
  open().catch((error: unknown) => {
    root.dataset.map = 'none'
    const words = root.querySelector('.map-state')
    if (words) words.textContent = withoutMap
    console.error(error)
  })
  return () => {
    gone = true
    dispose()
  }
}
