import type { State } from './state.ts'
import type { Store } from './store.ts'

/** Undoes what it came from; calling it twice does nothing more. */
export type Dispose = () => void

/** Runs `render` now and on every change of the slice; returns its own undo. */
export const watch = <Slice>(
  store: Store,
  pick: (state: State) => Slice,
  render: (now: Slice, before: Slice) => void,
): Dispose => store.subscribe(pick, render, { fireImmediately: true })

/** As `watch`, from the next change on. */
export const follow = <Slice>(
  store: Store,
  pick: (state: State) => Slice,
  render: (now: Slice, before: Slice) => void,
): Dispose => store.subscribe(pick, render)

/** One undo for many. */
export const all =
  (...disposers: readonly Dispose[]): Dispose =>
  () => {
    for (const dispose of disposers) dispose()
  }

type EventOf<Kind extends string> = Kind extends keyof HTMLElementEventMap ? HTMLElementEventMap[Kind] : Event

/** Listens to a DOM event, or to one that a library names; returns its own undo. */
export const on = <Kind extends string>(
  target: EventTarget,
  kind: Kind,
  react: (event: EventOf<Kind>) => void,
  options?: AddEventListenerOptions,
): Dispose => {
  target.addEventListener(kind, react as EventListener, options)
  return () => target.removeEventListener(kind, react as EventListener, options)
}
