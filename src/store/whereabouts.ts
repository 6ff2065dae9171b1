/** Where the reader is: the last wish or the last report, whichever came later. */
import type { Destination } from './state.ts'
import type { Store } from './store.ts'
import { all, type Dispose, follow } from './watch.ts'

export interface Whereabouts {
  now(): Destination
  readonly dispose: Dispose
}

/** Listens from now on. A step is no place: its report follows when it has been taken. */
export const whereabouts = (store: Store): Whereabouts => {
  const { camera, focus } = store.getState()
  let last: Destination = camera !== null ? { to: 'camera', camera } : focus.to === 'step' ? { to: 'home' } : focus
  return {
    now: () => last,
    dispose: all(
      follow(
        store,
        (state) => state.focus,
        (wish) => {
          if (wish.to !== 'step') last = wish
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
