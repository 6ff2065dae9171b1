/** Address bar <-> state. The only place that writes history: a new entry for each event, view, filter and step, in place for the rest. */
import { formatLink, type Link, parseLink } from '../model/link.ts'
import type { Story } from '../model/story.ts'
import type { State } from '../store/state.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose } from '../store/watch.ts'

/** What an address asks of the state: where it has a position the reader is taken there, else to the event. */
export const stateOf = (link: Link): Partial<State> => ({
  selected: link.selected,
  claim: null,
  window: link.window,
  layers: link.layers,
  camera: link.camera,
  filter: link.filter,
  known: link.known,
  view: link.view,
  lanes: link.lanes,
  mode: link.mode,
  step: link.step,
  walkText: link.walkText,
  focus: link.camera
    ? { to: 'camera', camera: link.camera }
    : link.selected === null
      ? { to: 'home' }
      : { to: 'event', event: link.selected },
})

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((value, index) => value === b[index])

/** Safari refuses more than 100 history writes in 30 s; scrubbing waits until it rests. */
const rest = 300

/**
 * Keeps address and state equal: Back, Forward and an edited address are read, every choice is written.
 */
export const urlEffect = (page: Window, story: Story, store: Store): Dispose => {
  let timer = 0
  // A page in a frame adds nothing to the way back of the page around it, and keeps what its address asks of the frame.
  const { kept } = page.document.documentElement.dataset
  const address = (): string => {
    const link = formatLink(story, store.getState())
    return (kept ? link.replace(/^\??/, `?${kept}&`).replace(/&(?=#|$)/, '') : link) || page.location.pathname
  }
  const current = (): string => `${page.location.search}${page.location.hash}` || page.location.pathname
  const write = (push: boolean): void => {
    page.clearTimeout(timer)
    const next = address()
    if (next !== current()) page.history[push ? 'pushState' : 'replaceState'](null, '', next)
  }
  const later = (): void => {
    page.clearTimeout(timer)
    timer = page.setTimeout(() => write(false), rest)
  }
  const restore = (): void => {
    page.clearTimeout(timer)
    const { link } = parseLink(story, page.location.search, page.location.hash)
    store.getState().restore(stateOf(link))
  }
  page.addEventListener('hashchange', restore)
  page.addEventListener('popstate', restore)
  return all(
    store.subscribe(
      ({ selected, view, filter, step }) => [selected, view, filter, step] as const,
      () => (page.parent === page ? write(true) : later()),
      { equalityFn: same },
    ),
    store.subscribe(
      ({ window, layers, camera, known, lanes, walkText }) => [window, layers, camera, known, lanes, walkText] as const,
      later,
      { equalityFn: same },
    ),
    () => {
      page.clearTimeout(timer)
      page.removeEventListener('hashchange', restore)
      page.removeEventListener('popstate', restore)
    },
  )
}
