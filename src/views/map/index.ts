/** The map as the page sees it: the poster is there, the live map comes when it can, and nothing waits for it. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { ViewName } from '../../model/link.ts'
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow, on } from '../../store/watch.ts'
import { whereabouts } from '../../store/whereabouts.ts'
import { afterFirstView } from './opening.ts'

/**
 * Draws the map into `.map-canvas` of `root` and keeps it in step with the store. `data-map` on `root` says who is
 * seen: `live` the map, else the poster, because the map is `loading`, has `lost` its drawing context, or there is
 * `none` (no WebGL, no file). `data-rendered` counts the event points drawn. Never throws.
 */
export const mapView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  let gone = false
  let close: Dispose = () => {}
  const where = whereabouts(store)
  const say = (state: 'loading' | 'none'): void => {
    root.dataset.map = state
  }
  const open = async (): Promise<void> => {
    close()
    close = () => {}
    say('loading')
    try {
      // The worker is asked for by MapLibre when that is here: two ways one after the other where one is enough.
      fetch(workerUrl, { priority: 'low' }).catch(() => {})
      const { openCanvas } = await import('./canvas.ts')
      if (gone) return
      const opened = await openCanvas(root, story, store, where, () => say('none'))
      if (gone) opened()
      else close = opened
    } catch (error) {
      say('none')
      console.error(error)
    }
  }
  // A reader of the tables is spared what only the map needs, until they ask for the map.
  let wanted: (() => void) | null = null
  const want = (view: ViewName): void => {
    if (view !== 'map' || !wanted) return
    wanted()
    wanted = null
  }
  say('loading')
  return all(
    afterFirstView(root, () => {
      wanted = open
      want(store.getState().view)
    }),
    follow(store, ({ view }) => view, want),
    on(root, 'click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-action=try-again]')) open()
    }),
    where.dispose,
    () => {
      gone = true
      close()
    },
  )
}
