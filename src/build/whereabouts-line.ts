/** Which pipeline, railway or road an event lies on, and which of the events along it it is. */
import { length, nearestPointOnLine, pointToLineDistance } from '@turf/turf'
import type { Feature, LineString } from 'geojson'
import { uncertaintyOf } from '../model/distance-words.ts'
import type { DossierEvent } from '../model/dossier.ts'
import type { FeatureProperties, Place } from '../model/records.ts'
import * as words from '../model/words/whereabouts.ts'
import type { Given } from './whereabouts-around.ts'

type Route = Feature<LineString, FeatureProperties>

/** An event with the first of its places. */
export interface Placed {
  readonly event: Pick<DossierEvent, 'id' | 'category' | 'when'>
  readonly place: Place
}

/** An event at a place beside a line. */
interface Stop {
  readonly placed: Placed
  /** Kilometres from the head of the line. */
  readonly at: number
  /** Kilometres from the line. */
  readonly away: number
}

/** A line with the events along it, from its head, those of one place by their time. */
export interface Itinerary {
  readonly route: Route
  readonly length: number
  readonly stops: readonly Stop[]
}

const layers = new Set(['btc', 'other-lines', 'corridors'])
const subjects = new Set(['energy', 'transport', 'incident'])

const isRoute = (feature: Given): feature is Route =>
  feature.geometry.type === 'LineString' && layers.has(feature.properties.layer)

/** Kilometres within which a place is on a line as drawn: both may be off, but no farther than ten count. */
const reach = ({ properties }: Route, { accuracy }: Place): number =>
  Math.min(10, Math.max(5, properties.accuracyKilometres ?? 0, uncertaintyOf(accuracy)))

/** A capital lies on many lines, and what is said there is about none of them. */
const tells = ({ event: { category }, place }: Placed): boolean => subjects.has(category) && place.kind !== 'capital'

/** Every line with the events along it. */
export const itineraries = (features: readonly Given[], all: readonly Placed[]): Itinerary[] =>
  features.filter(isRoute).map((route) => {
    const stops = all.filter(tells).flatMap((placed): Stop[] => {
      const away = pointToLineDistance([...placed.place.point], route)
      if (away > reach(route, placed.place)) return []
      return [{ placed, away, at: Math.round(nearestPointOnLine(route, [...placed.place.point]).properties.location) }]
    })
    stops.sort((one, other) => one.at - other.at || one.placed.event.when.from - other.placed.event.when.from)
    return { route, length: length(route), stops }
  })

/** "on the planned Rasht–Astara railway, third of nine events along it"; its own line first, then the nearest. */
export const lineWords = (id: string, all: readonly Itinerary[]): string | undefined => {
  const [here] = all
    .flatMap((itinerary) => {
      const index = itinerary.stops.findIndex(({ placed }) => placed.event.id === id)
      const stop = itinerary.stops[index]
      return stop ? [{ ...itinerary, ...stop, index, own: itinerary.route.properties.event === id ? 0 : 1 }] : []
    })
    .sort((one, other) => one.own - other.own || one.away - other.away)
  if (!here) return undefined
  const { route, at, index, stops } = here
  const line = words.lineOf(route.properties.kind ?? '', route.properties.name.split(/[,:]/)[0] ?? '')
  const where = at <= here.length * 0.01 ? 'head' : at >= here.length * 0.99 ? 'end' : 'along'
  const said = words.onLine[where](line)
  return stops.length > 1 ? words.amongEvents(said, index + 1, stops.length) : said
}
