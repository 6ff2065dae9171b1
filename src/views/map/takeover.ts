/** Who is seen: the live map once it has drawn where the reader is, the poster while it cannot. */
import { all, type Dispose } from '../../store/watch.ts'

/** What of the map and the page the handing over needs. */
export interface Stands {
  /** Event points and other features that are on the canvas now; `idle` alone also comes when the worker is dead. */
  drawn(): { readonly events: number; readonly features: number }
  /** Whether MapLibre has told of an error. */
  failed(): boolean
  /** Moves the map to where the reader is; false where it stood there already. */
  follow(): boolean
  on(type: 'idle', listener: () => void): { unsubscribe(): void }
  /** Also said of a worker that the system ended, with an event that no browser made. */
  on(type: 'webglcontextlost', listener: (loss: { readonly originalEvent: Event }) => void): { unsubscribe(): void }
  /** The map is seen. */
  arrived(): void
  /** The drawing context did not come back in time. */
  giveUp(): void
  /** The drawing context was lost too often: the map ends, and only the reader begins another one. */
  abandon(): void
}

/**
 * Milliseconds between looks at a poster that is still being moved, how long a lost context is waited for, and how long a
 * loss is remembered.
 */
const times = { look: 100, patience: 5000, memory: 600_000 } as const
/** Where graphics fail so often, a map that comes back would only go again, and with it what the reader was doing. */
const mostLosses = 3

/** Sets `data-map` and `data-rendered` on `root`. */
export const handOver = (root: HTMLElement, map: Stands): Dispose => {
  let again = 0
  let given = 0
  let losses: readonly number[] = []
  const arrive = (): void => {
    window.clearTimeout(again)
    const { events, features } = map.drawn()
    root.dataset.rendered = String(events)
    // Nothing is waited for any more, and nothing is there: a worker that the browser refuses does not say more.
    if (features === 0 && map.failed() && root.dataset.map === 'loading') map.giveUp()
    if (features === 0 || root.dataset.map === 'live') return
    if (root.dataset.held !== undefined) again = window.setTimeout(arrive, times.look)
    // Where the map had to be moved it draws once more, and is idle once more.
    else if (!map.follow()) {
      window.clearTimeout(given)
      root.dataset.map = 'live'
      map.arrived()
    }
  }
  const idle = map.on('idle', arrive)
  const lost = map.on('webglcontextlost', ({ originalEvent: { isTrusted, timeStamp } }) => {
    window.clearTimeout(given)
    root.dataset.map = 'lost'
    // What a page loses that nobody sees was taken by the system, and no fault.
    if (isTrusted && !root.ownerDocument.hidden)
      losses = [...losses.filter((loss) => timeStamp - loss < times.memory), timeStamp]
    // Later, because MapLibre is still busy with the loss.
    if (losses.length >= mostLosses) given = window.setTimeout(map.abandon)
    else given = window.setTimeout(map.giveUp, times.patience)
  })
  return all(
    () => idle.unsubscribe(),
    () => lost.unsubscribe(),
    () => window.clearTimeout(again),
    () => window.clearTimeout(given),
  )
}
