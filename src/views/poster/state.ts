/** State to picture: which marks, layers and names are shown, and which are chosen. */
import { meets } from '../../model/map-style-state.ts'
import { type EventId, eventOf, type Story } from '../../model/story.ts'
import type { State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'

const day = 86_400_000

/** The event a mark belongs to; null beside every mark. */
const eventAt = (target: EventTarget | null): EventId | null =>
  (target instanceof Element && target.closest<SVGElement>('a[data-event]')?.dataset.event) || null

/** Whether the layer of a part is on and its time meets the window. */
const isShown = (element: SVGElement, story: Story, { layers, window }: State): boolean => {
  const { layer, days, event } = element.dataset
  if (layer !== undefined && !layers.has(layer)) return false
  if (days !== undefined) {
    const [from = 0, to = 0] = days.split(' ').map((each) => Number(each) * day)
    return meets({ from, to }, window)
  }
  const dated = element.localName === 'a' ? eventOf(story, event ?? null) : undefined
  return dated ? meets(dated.when, window) : true
}

/** Binds the picture to the store, and pointing and choosing in it to the verbs. */
export const posterState = (poster: HTMLElement, story: Story, store: Store): Dispose => {
  const { hover, select } = store.getState()
  const parts = [...poster.querySelectorAll<SVGElement>('[data-layer], [data-days], a[data-event]')]
  const chosen = [...poster.querySelectorAll<SVGElement>('[data-event]')]
  const show = (): void => {
    const state = store.getState()
    for (const part of parts) part.toggleAttribute('hidden', !isShown(part, story, state))
  }
  const flag = (name: string, events: readonly (EventId | null)[]): void => {
    for (const part of chosen) part.toggleAttribute(`data-${name}`, events.includes(part.dataset.event ?? ''))
  }
  const point = (event: EventId | null): void => {
    if (store.getState().hovered !== event) hover(event)
  }
  return all(
    watch(store, (state) => state.window, show),
    watch(store, (state) => state.layers, show),
    watch(
      store,
      (state) => state.selected,
      (selected) => flag('selected', [selected]),
    ),
    watch(
      store,
      (state) => state.hovered,
      (hovered) => flag('hovered', [hovered]),
    ),
    watch(
      store,
      (state) => state.claim,
      (claim) => flag('linked', story.passages.find((passage) => passage.claim === claim)?.events ?? []),
    ),
    on(poster, 'pointerover', ({ target }) => point(eventAt(target))),
    on(poster, 'pointerleave', () => point(null)),
    // A mark is a link, and effects/links.ts follows it; the bare ground clears the choice, as on the live map.
    on(poster, 'click', ({ target }) => {
      if (eventAt(target) === null) select(null)
    }),
  )
}
