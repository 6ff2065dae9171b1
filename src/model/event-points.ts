/** The story's events as points of the map: one per event and place, fanned out where events share a place. */
import type { FeatureCollection, Point } from 'geojson'
import { fillOf, untold } from './glyph-form.ts'
import { finite } from './map-style-state.ts'
import type { EventId, PlaceId, Story, StoryEvent } from './story.ts'

/** Properties of an event point; `id` is `event@place`. */
export interface EventPoint {
  readonly id: string
  readonly event: EventId
  readonly place: PlaceId
  readonly name: string
  readonly status: string
  /** Image name without its theme: `security-alleged`. */
  readonly icon: string
  /** Displacement from the place in pixels; two numbers, because tiles keep no arrays. */
  readonly right: number
  readonly down: number
  /** Greater is drawn on top. */
  readonly sort: number
  /** Span in UTC milliseconds, always finite. */
  readonly from: number
  readonly to: number
}

/** Distance in pixels between neighbours of a fan. */
export const fanStep = 15

/**
 * The place of the `index`th mark in hexagonal rings about 0,0 in pixels: one in the middle, six around it, then
 * twelve, eighteen … so that no two marks are nearer than `fanStep`.
 */
export const fanOffset = (index: number): readonly [number, number] => {
  if (index === 0) return [0, 0]
  let ring = 1
  let left = index - 1
  while (left >= 6 * ring) {
    left -= 6 * ring
    ring += 1
  }
  const side = Math.floor(left / ring)
  const along = left % ring
  const corner = (turn: number): readonly [number, number] => {
    const angle = (turn * Math.PI) / 3
    return [ring * fanStep * Math.cos(angle), ring * fanStep * Math.sin(angle)]
  }
  const [x0, y0] = corner(side)
  const [x1, y1] = corner(side + 1)
  const round = (value: number): number => Math.round(value * 100) / 100 + 0
  return [round(x0 + ((x1 - x0) * along) / ring), round(y0 + ((y1 - y0) * along) / ring)]
}

const iconOf = ({ category, status }: StoryEvent): string => `${category}-${fillOf(status)}`

const byWeight = (a: StoryEvent, b: StoryEvent): number =>
  b.weight - a.weight || a.when.from - b.when.from || (a.id < b.id ? -1 : 1)

/**
 * The points of those events that are in sight, each with the status it is known with. They keep the place in the fan
 * that they have among all, so that no mark moves because another one goes. `hidden` are words that all of them bear in
 * the place of their status.
 */
export const pointsInSight = (
  all: FeatureCollection<Point, EventPoint>,
  seen: readonly StoryEvent[],
  hidden: string | null = null,
): FeatureCollection<Point, EventPoint> => {
  const known = new Map(seen.map((event) => [event.id, event]))
  return {
    type: 'FeatureCollection',
    features: all.features.flatMap((feature) => {
      const event = known.get(feature.properties.event)
      if (!event) return []
      const told =
        hidden === null
          ? { status: event.status.words, icon: iconOf(event) }
          : { status: hidden, icon: `${event.category}-${untold}` }
      return [{ ...feature, properties: { ...feature.properties, ...told } }]
    }),
  }
}

/** Every event at every place it names; heavier events stand nearer to the place itself. Coordinates in degrees. */
export const eventPoints = (story: Story): FeatureCollection<Point, EventPoint> => {
  const taken = new Map<string, number>()
  const places = new Map(story.places.map((place) => [place.id, place]))
  const features = story.events.toSorted(byWeight).flatMap((event) =>
    [...new Set(event.places)].flatMap((id) => {
      const place = places.get(id)
      if (!place) return []
      const spot = place.point.join()
      const index = taken.get(spot) ?? 0
      taken.set(spot, index + 1)
      const [right, down] = fanOffset(index)
      const properties: EventPoint = {
        id: `${event.id}@${id}`,
        event: event.id,
        place: id,
        name: event.title,
        status: event.status.words,
        icon: iconOf(event),
        right,
        down,
        sort: event.weight * 1000 - index,
        ...finite(event.when),
      }
      return [
        { type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates: [...place.point] } },
      ]
    }),
  )
  return { type: 'FeatureCollection', features }
}
