/**
 * Where each event lies, in one sentence made from geometry: the next well-known town, the line that it lies on and its
 * order along it, the area that its claim names, the next border. At most twenty-five words.
 */
import { bearing, distance, length, lineString, nearestPointOnLine, pointToLineDistance } from '@turf/turf'
import type { Feature, LineString, Position } from 'geojson'
import { region } from '../model/camera.ts'
import { compass, distanceWords, orderWords, uncertaintyOf } from '../model/distance-words.ts'
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import type { FeatureProperties, Place } from '../model/records.ts'
import { type Country, distanceTo, nextCountry } from './neighbours.ts'
import { radiusOf } from './soft-area.ts'

type Point = readonly [number, number]
export type Given = Feature<Feature['geometry'], FeatureProperties>

/** What a place is measured against. */
export interface Surroundings {
  readonly features: readonly Given[]
  readonly countries: readonly Country[]
}

const mostWords = 25
/** Kilometres within which a border is worth a word. */
const borderReach = 25

const wordsOf = (text: string): number => text.split(/\s+/).length
const onMap = ([lng, lat]: Point): boolean =>
  lng >= region[0] && lat >= region[1] && lng <= region[2] && lat <= region[3]

/** "Natanz enrichment site, 120 km north of Isfahan"; a capital needs no other town. */
export const townWords = (place: Place, towns: readonly Place[]): string => {
  if (place.kind === 'capital') return place.country ? `${place.name}, capital of ${place.country}` : place.name
  const [nearest] = towns
    .filter(({ id }) => id !== place.id)
    .map((town) => ({ town, kilometres: distance([...town.point], [...place.point]) }))
    .sort((one, other) => one.kilometres - other.kilometres)
  if (!nearest) return place.name
  const { town, kilometres } = nearest
  const isPart = place.name.includes(town.name)
  if (isPart && kilometres < 10) return place.name
  const name = place.name.endsWith(`, ${town.name}`) ? place.name.slice(0, -town.name.length - 2) : place.name
  if (kilometres < 3) return `${name}, at ${town.name}`
  const far = distanceWords(kilometres, uncertaintyOf(place.accuracy))
  const area = place.kind === 'region' ? 'an area ' : ''
  return `${name}, ${area}${far} ${compass(bearing([...town.point], [...place.point]))} of ${town.name}`
}

const isLine = (feature: Given): feature is Feature<LineString, FeatureProperties> =>
  feature.geometry.type === 'LineString'

/** The lines of which an order along them can be told: pipelines and corridors, as drawn and agreed by both sides. */
const routes = (features: readonly Given[]): Feature<LineString, FeatureProperties>[] =>
  features.filter(isLine).filter(({ properties }) => ['btc', 'other-lines', 'corridors'].includes(properties.layer))

const isOn = (line: Feature<LineString, FeatureProperties>, { point, accuracy }: Place): boolean =>
  pointToLineDistance([...point], line) <=
  Math.max(5, line.properties.accuracyKilometres ?? 0, Math.min(5, uncertaintyOf(accuracy)))

const stateWords: Readonly<Record<string, string>> = { planned: 'planned ', idle: 'idle ' }

/** "on the Rasht–Astara railway, third of nine events along it": of events about energy or transport alone. */
export const lineWords = (
  event: DossierEvent,
  place: Place,
  along: readonly { readonly event: DossierEvent; readonly place: Place }[],
  features: readonly Given[],
): string | undefined => {
  if (!isAboutLines(event)) return undefined
  const [line] = routes(features)
    .filter((each) => isOn(each, place))
    .map((each) => ({
      each,
      own: each.properties.event === event.id ? 0 : 1,
      far: pointToLineDistance([...place.point], each),
    }))
    .sort((one, other) => one.own - other.own || one.far - other.far)
  if (!line) return undefined
  const route = line.each
  const at = (point: Point): number => nearestPointOnLine(route, [...point]).properties.location
  const there = along
    .filter((other) => isAboutLines(other.event) && isOn(route, other.place))
    .map((other) => ({ id: other.event.id, from: other.event.when.from, at: Math.round(at(other.place.point)) }))
    .sort((one, other) => one.at - other.at || one.from - other.from)
  const position = there.findIndex(({ id }) => id === event.id) + 1
  const whole = length(route)
  const here = at(place.point)
  const end = here < whole * 0.01 ? 'at the head of' : here > whole * 0.99 ? 'at the end of' : 'on'
  const name = `${stateWords[route.properties.kind ?? ''] ?? ''}${route.properties.name.split(/[,:]/)[0]}`
  const order = there.length > 1 && position > 0 ? `, ${orderWords(position, there.length)} events along it` : ''
  return `${end} the ${name}${order}`
}

const isAboutLines = ({ category }: DossierEvent): boolean => category === 'energy' || category === 'transport'

const positionsOf = (geometry: Given['geometry']): Position[][] => {
  if (geometry.type === 'Point') return [[geometry.coordinates]]
  if (geometry.type === 'MultiPoint' || geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiLineString' || geometry.type === 'Polygon' ? geometry.coordinates : []
}

/** Whether a point lies in the area about a centre line or points. */
const isIn = ({ geometry, properties }: Given, point: Point): boolean => {
  const half = radiusOf(properties)
  if (half === undefined) return false
  return positionsOf(geometry).some((positions) =>
    geometry.type === 'LineString' || geometry.type === 'MultiLineString'
      ? pointToLineDistance([...point], lineString(positions)) <= half
      : positions.some((centre) => distance(centre, [...point]) <= half),
  )
}

/** What an area of the event's own claim says of the place; of allegations, that no route was published. */
export const areaWords = (event: DossierEvent, place: Place, features: readonly Given[]): string | undefined => {
  const own = features.find((each) => each.properties.event === event.id && isIn(each, place.point))
  if (!own || own.properties.layer === 'gas-fields') return undefined
  return own.properties.basis === 'alleged'
    ? 'inside an area that the allegation names; no route was published'
    : `inside an area that is ${own.properties.basis === 'documented' ? 'on record' : 'reported'}`
}

/** "about 12 km from the border with Iran", or from a contested line where that is nearer. */
export const borderWords = (place: Place, { features, countries }: Surroundings): string | undefined => {
  const contested = features
    .filter(({ properties }) => properties.heldBy !== undefined)
    .map(({ properties, geometry }) => ({
      words: `the contested line of ${properties.name.split(':')[0]?.split(' and ')[0]}`,
      kilometres: distanceTo(positionsOf(geometry), place.point, borderReach),
    }))
  const next = place.country ? nextCountry(countries, place.point, place.country, borderReach) : undefined
  const [nearest] = [
    ...contested,
    ...(next ? [{ words: `the border with ${next.name}`, kilometres: next.kilometres }] : []),
  ]
    .filter(({ kilometres }) => Number.isFinite(kilometres))
    .sort((one, other) => one.kilometres - other.kilometres)
  return nearest && `about ${Math.max(1, Math.round(nearest.kilometres))} km from ${nearest.words}`
}

/** The sentence of every event that has a place, by its id. Two kilometres of Natural Earth's border stay "about". */
export const whereabouts = (dossier: Dossier, surroundings: Surroundings): ReadonlyMap<string, string> => {
  const towns = [...dossier.places.values()].filter(
    ({ kind, label, point }) => label && (kind === 'capital' || kind === 'town') && onMap(point),
  )
  const placed = dossier.events.flatMap((event) => {
    const place = dossier.places.get(event.places[0] ?? '')
    return place ? [{ event, place }] : []
  })
  return new Map(
    placed.map(({ event, place }) => {
      if (!onMap(place.point)) return [event.id, `${place.name}: outside the map.`]
      const parts = [
        lineWords(event, place, placed, surroundings.features),
        areaWords(event, place, surroundings.features),
        borderWords(place, surroundings),
      ]
      const sentence = parts.reduce<string>(
        (said, part) => {
          const longer = `${said}; ${part}`
          return part === undefined || wordsOf(longer) > mostWords ? said : longer
        },
        townWords(place, towns),
      )
      return [event.id, `${sentence}.`]
    }),
  )
}
