/** The map as the page sees it: the poster is there, the live map comes when it can, and nothing waits for it. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Story } from '../../model/story.ts'
import { sliceOf } from '../../store/slice.ts'
import type { State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow, on } from '../../store/watch.ts'
import { whereabouts } from '../../store/whereabouts.ts'
import { afterFirstView } from './opening.ts'

/**
 * Draws the map into `.map-canvas` of `root` and keeps it in step with the store. `data-map` on `root` says who is
 * seen: `live` the map, else the poster, because the map is `loading`, has `lost` its drawing context, or there is
 * `none` (no WebGL, no file). `data-lost` says that its file has not come, which the page tells elsewhere, because some
 * browsers never ask for it again. `data-rendered` counts the event points drawn. Never throws.
 */
export const mapView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  let close: Dispose = () => {}
  /** Counts what was begun, so that what comes late knows that it is not wanted any more. */
  let turn = 0
  let mayBegin = false
  let begun = false
  const where = whereabouts(store)
  const say = (state: 'loading' | 'lost' | 'none'): void => {
    root.dataset.map = state
  }
  const leave = (): void => {
    turn += 1
    close()
    close = () => {}
  }
  const open = async (): Promise<void> => {
    leave()
    const own = turn
    say('loading')
    try {
      // The worker is asked for by MapLibre when that is here: two ways one after the other where one is enough.
      fetch(workerUrl, { priority: 'low' }).catch(() => {})
      root.dataset.lost = ''
      const { openCanvas } = await import('./canvas.ts')
      delete root.dataset.lost
      if (own !== turn) return
      const opened = await openCanvas(root, story, store, where, () => say('none'))
      if (own === turn) close = opened
      else opened()
    } catch (error) {
      say('none')
      console.error(error)
    }
  }
  // A reader of the tables is spared what only the map needs, until they ask for the map; a map out of sight gives back
  // its drawing context, of which a browser has few.
  const look = ({ view, away }: Pick<State, 'view' | 'away'>): void => {
    if (away && begun) {
      begun = false
      leave()
      say('lost')
    }
    if (!mayBegin || begun || away || view !== 'map') return
    begun = true
    open()
  }
  say('loading')
  return all(
    afterFirstView(root, () => {
      mayBegin = true
      look(store.getState())
    }),
    follow(store, sliceOf('view', 'away'), look),
    on(root, 'click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-action=try-again]')) open()
    }),
    where.dispose,
    leave,
  )
}
