/** State to picture: which marks, layers and names are shown, and which are chosen. */
import { fillOf, symbolOf } from '../../model/glyph-form.ts'
import { meets } from '../../model/map-style-state.ts'
import { type Sight, sightOf } from '../../model/sight.ts'
import { type EventId, eventOf, type Story } from '../../model/story.ts'
import { sliceOf } from '../../store/slice.ts'
import type { State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow, on, watch } from '../../store/watch.ts'

const day = 86_400_000

/** The event a mark belongs to; null beside every mark. */
const eventAt = (target: EventTarget | null): EventId | null =>
  (target instanceof Element && target.closest<SVGElement>('a[data-event]')?.dataset.event) || null

/** An area is what somebody says, and goes with the event, as its name does; a line is there whoever speaks of it. */
const speaks = (element: SVGElement): boolean =>
  element.localName === 'a' || element.closest('.poster-alleged-area, .poster-recorded-area, .area') !== null

/** Whether the layer of a part is on, its time meets the window, and its event is in sight. */
const isShown = (element: SVGElement, story: Story, { layers, window }: State, sight: Sight): boolean => {
  const { layer, days, event } = element.dataset
  if (event !== undefined && !sight.isSeen(event) && speaks(element)) return false
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
  const parts = [...poster.querySelectorAll<SVGElement>('[data-layer], [data-days], [data-event]')]
  const chosen = [...poster.querySelectorAll<SVGElement>('[data-event]')]
  // The map is one stop of the Tab key; its marks are in the list of what is on it, and in the timeline.
  for (const part of chosen) if (part.localName === 'a') part.tabIndex = -1
  const show = (): void => {
    const state = store.getState()
    const sight = sightOf(story, state)
    for (const part of parts) part.toggleAttribute('hidden', !isShown(part, story, state, sight))
  }
  /** The sign of a mark is that of the day. */
  const sign = (): void => {
    const seen = new Map(sightOf(story, store.getState()).seen.map((event) => [event.id, event]))
    for (const part of chosen) {
      const event = part.localName === 'a' ? seen.get(part.dataset.event ?? '') : undefined
      if (!event) continue
      part.querySelector('use')?.setAttribute('href', `#${symbolOf(event.category, fillOf(event.status))}`)
      const title = part.querySelector('title')
      if (title) title.textContent = `${event.title}. ${event.status.words}`
    }
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
    follow(store, sliceOf('filter', 'known'), show),
    watch(
      store,
      ({ known }) => known,
      (known, before) => {
        if (known !== before || known !== null) sign()
      },
    ),
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
