/**
 * The window on the map, and what of it is in sight. Marks that cross its edge are told one by one, by feature state, which costs as much as there
 * are of them; the filters of everything dated, and with them the room that marks take from names, follow when it rests.
 */
import { crossed, edgesOf } from '../../model/crossings.ts'
import { finite, pointKeys } from '../../model/map-style.ts'
import { type Sight, sightOf } from '../../model/sight.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { type FrameClock, pageFrames } from '../../store/frames.ts'
import { sliceOf } from '../../store/slice.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow } from '../../store/watch.ts'
import { pace } from './pace.ts'
import type { DrivenMap } from './port.ts'

/** For so many frames has a window stood still when it is said to rest: slow frames make it wait, too. */
export const rest = 15

export interface MapTime {
  /** Tells everything again: a new style has forgotten it. */
  renew(): void
  readonly dispose: Dispose
}

type Told = Pick<DrivenMap, 'setFeatureState' | 'setGlobalStateProperty'>

/** `ready` says whether the map can hear at all. */
export const mapTime = (
  map: Told,
  story: Story,
  store: Store,
  ready: () => boolean,
  clock: FrameClock = pageFrames,
): MapTime => {
  const edges = edgesOf(story.events.map(({ when }) => when))
  let drawn: Span = store.getState().window
  let sight: Sight = sightOf(story, store.getState())
  let [still, frame] = [0, 0]

  const tell = (index: number, inside: boolean): void => {
    for (const key of pointKeys(story, story.events[index]!)) map.setFeatureState(key, { inside })
  }
  const sees = (index: number): boolean => sight.isSeen(story.events[index]!.id)
  /** Those of the window that come into sight, and those that go. */
  const look = (): void => {
    if (!ready()) return
    const before = sight
    sight = sightOf(story, store.getState())
    story.events.forEach(({ id, when }, index) => {
      if (before.isSeen(id) !== sight.isSeen(id) && overlaps(when, drawn)) tell(index, sees(index))
    })
  }
  const cross = (): void => {
    if (!ready()) return
    const { window } = store.getState()
    for (const index of crossed(edges, drawn, window)) tell(index, overlaps(edges.spans[index]!, window) && sees(index))
    drawn = window
  }
  const steps = pace(cross, clock)
  const filter = (): void => {
    steps.hurry()
    if (!ready()) return
    for (const [name, instant] of Object.entries(finite(store.getState().window))) {
      map.setGlobalStateProperty(name, instant)
    }
  }
  const wait = (): void => {
    frame = clock.request(() => {
      still += 1
      frame = 0
      if (still > rest) filter()
      else wait()
    })
  }
  const renew = (): void => {
    drawn = store.getState().window
    sight = sightOf(story, store.getState())
    story.events.forEach(({ when }, index) => {
      if (overlaps(when, drawn) && sees(index)) tell(index, true)
    })
    filter()
  }
  renew()
  return {
    renew,
    dispose: all(
      follow(
        store,
        ({ window }) => window,
        () => {
          steps.ask()
          still = 0
          if (frame === 0) wait()
        },
      ),
      follow(store, sliceOf('filter', 'known'), look),
      steps.stop,
      () => clock.cancel(frame),
    ),
  }
}
