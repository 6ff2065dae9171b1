/** What the reader sees of the map: it is read from the map's element, on which live map and poster write where they stand. */
import places from 'virtual:places'
import { homeView } from '../../model/camera.ts'
import { eventsOnMap, openBounds, readView } from '../../model/on-map.ts'
import { sightOf } from '../../model/sight.ts'
import { overlaps } from '../../model/span.ts'
import type { Story, StoryEvent } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { stageOf } from '../stage.ts'

export interface Seen {
  /** With a mark in what nothing covers, in order of time. */
  readonly here: readonly StoryEvent[]
  /** In sight and in the window, wherever they are. */
  readonly all: readonly StoryEvent[]
  /** Titles of the layers that are on. */
  readonly layers: readonly string[]
}

/** `map` is the section of the map. */
export const seenOf = (map: HTMLElement, story: Story, store: Store): Seen => {
  const state = store.getState()
  const frame = stageOf(map).frame()
  const all = sightOf(story, state).seen.filter(({ when }) => overlaps(when, state.window))
  const bounds = openBounds(readView(map.dataset.at) ?? homeView(story, frame), frame)
  const layers = story.layers.filter(({ id }) => state.layers.has(id))
  const unmarked = story.layers.some(({ id, symbol }) => symbol === 'event-place' && !state.layers.has(id))
  return { here: unmarked ? [] : eventsOnMap(all, places, bounds), all, layers: layers.map(({ title }) => title) }
}
