/** What of the story lies in the part of the map that the reader sees, with nothing upon it. */
import { type Frame, type Position, project, tile, unproject, type View } from './camera.ts'
import type { PlaceId, StoryEvent, StoryPlace } from './story.ts'

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** A view as an attribute holds it: longitude, latitude, zoom. */
export const viewText = ({ lng, lat, zoom }: View): string => [lng, lat, zoom].map((part) => part.toFixed(5)).join(' ')

/** The view that was written so; null for anything else. */
export const readView = (text: string | undefined): View | null => {
  const [lng = Number.NaN, lat = Number.NaN, zoom = Number.NaN, ...more] = (text ?? '').split(' ').map(Number)
  return more.length === 0 && [lng, lat, zoom].every(Number.isFinite) ? { lng, lat, zoom } : null
}

/** What a view shows in the part of its frame that nothing covers. */
export const openBounds = (view: View, { width, height, padding }: Frame): Bounds => {
  const [x, y] = project([view.lng, view.lat])
  const scale = tile * 2 ** view.zoom
  const at = (right: number, down: number): Position =>
    unproject([x + (right - width / 2) / scale, y + (down - height / 2) / scale])
  const [west, north] = at(padding.left, padding.top)
  const [east, south] = at(width - padding.right, height - padding.bottom)
  return [west, south, east, north]
}

/** Those of the events that have a mark within the bounds, in the order in which they were given. */
export const eventsOnMap = (
  events: readonly StoryEvent[],
  places: readonly StoryPlace[],
  [west, south, east, north]: Bounds,
): StoryEvent[] => {
  const inside = new Set<PlaceId>(
    places
      .filter(({ point: [lng, lat] }) => lng >= west && lng <= east && lat >= south && lat <= north)
      .map(({ id }) => id),
  )
  return events.filter((event) => event.places.some((place) => inside.has(place)))
}
