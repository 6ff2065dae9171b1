/** Map to store. Nothing here writes the map. */
import { eventLayer, roomLayer } from '../../model/map-layers-events.ts'
import type { EventId } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose } from '../../store/watch.ts'
import { type Found, type HeardMap, isReaders, type Pixel } from './port.ts'

/** How far in pixels from a mark a pointer still means it. */
const reach = 5

const told = new Set(['events', 'lines', 'areas', 'points'])

/** A mark outside the window is there, and not seen. */
const isSeen = ({ source, layer, state }: Found): boolean =>
  source !== 'events' || (layer.id !== roomLayer && state.inside === true)

/** What the pointer means: an event's mark before anything else, then the topmost feature of the story with a name. */
export const pointedAt = (map: Pick<HeardMap, 'queryRenderedFeatures'>, { x, y }: Pixel): Found | undefined => {
  const found = map
    .queryRenderedFeatures([
      [x - reach, y - reach],
      [x + reach, y + reach],
    ])
    .filter((feature) => told.has(feature.source) && feature.properties.name && isSeen(feature))
  return (
    found.find((feature) => feature.layer.id === eventLayer) ??
    found.find((feature) => feature.source !== 'events' && feature.source !== 'areas') ??
    found.find((feature) => feature.source === 'areas')
  )
}

/** The event that is selected by choosing this feature; null for none. */
export const eventIn = (found: Found | undefined): EventId | null => {
  const event = found?.properties.event
  return typeof event === 'string' && event !== '' ? event : null
}

/** Reports the reader's clicks, pointer and movements. A click on bare ground clears the selection. */
export const listen = (map: HeardMap, store: Store): Dispose => {
  const { select, hover, settle } = store.getState()
  const hoverOver = (event: EventId | null): void => {
    if (store.getState().hovered !== event) hover(event)
  }
  const subscriptions = [
    map.on('click', ({ point }) => {
      const found = pointedAt(map, point)
      const event = eventIn(found)
      if (event !== null || !found) select(event)
    }),
    map.on('mousemove', ({ point }) => hoverOver(eventIn(pointedAt(map, point)))),
    map.on('mouseout', () => hoverOver(null)),
    map.on('moveend', (event) => {
      if (!isReaders(event)) return
      const { lng, lat } = map.getCenter()
      settle({ lng, lat, zoom: map.getZoom() })
    }),
  ]
  return all(...subscriptions.map((subscription) => () => subscription.unsubscribe()))
}
