/** Where the reader is: the last wish or the last report, whichever came later. */
import type { Focus } from './state.ts'
import type { Store } from './store.ts'
import { all, type Dispose, follow } from './watch.ts'

export interface Whereabouts {
  now(): Exclude<Focus, { to: 'zoom' }>
  readonly dispose: Dispose
}

/** Listens from now on. A wish to zoom is no place: its report follows when it has been granted. */
export const whereabouts = (store: Store): Whereabouts => {
  const { camera, focus } = store.getState()
  let last: Exclude<Focus, { to: 'zoom' }> =
    camera !== null ? { to: 'camera', camera } : focus.to === 'zoom' ? { to: 'home' } : focus
  return {
    now: () => last,
    dispose: all(
      follow(
        store,
        (state) => state.focus,
        (wish) => {
          if (wish.to !== 'zoom') last = wish
        },
      ),
      follow(
        store,
        (state) => state.camera,
        (report) => {
          if (report !== null) last = { to: 'camera', camera: report }
        },
      ),
    ),
  }
}
