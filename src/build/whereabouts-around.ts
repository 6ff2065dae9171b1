/** What lies about a place: the next well-known town, the area that a claim names, the next border. */
import { bearing, distance, lineString, pointToLineDistance } from '@turf/turf'
import type { Feature, Position } from 'geojson'
import { compass, distanceWords, uncertaintyOf } from '../model/distance-words.ts'
import type { FeatureProperties, Place } from '../model/records.ts'
import * as words from '../model/words/whereabouts.ts'
import { type Country, distanceTo, nextCountries } from './neighbours.ts'
import { radiusOf } from './soft-area.ts'

export type Given = Feature<Feature['geometry'], FeatureProperties>

/** What a place is measured against. */
export interface Surroundings {
  readonly features: readonly Given[]
  readonly countries: readonly Country[]
}

/** Kilometres within which a border is worth a word, and within which a place without a country stands on it. */
const borderReach = 25
const onBorder = 3

/** "Natanz enrichment site, 120 km north of Isfahan"; a capital needs no other town. */
export const townWords = (place: Place, towns: readonly Place[]): string => {
  if (place.kind === 'capital') return place.country ? words.capitalOf(place.name, place.country) : place.name
  const [nearest] = towns
    .filter(({ id }) => id !== place.id)
    .map((town) => ({ town, kilometres: distance([...town.point], [...place.point]) }))
    .sort((one, other) => one.kilometres - other.kilometres)
  if (!nearest) return place.name
  const { town, kilometres } = nearest
  if (place.name.includes(`, ${town.name}`) && kilometres < 10) return place.name
  const name = place.name.endsWith(`, ${town.name}`) ? place.name.slice(0, -town.name.length - 2) : place.name
  if (kilometres < 3) return words.inTown(name, town.name)
  const far = distanceWords(kilometres, uncertaintyOf(place.accuracy))
  const away = place.kind === 'region' ? words.areaAwayFrom : words.awayFrom
  return away(name, far, compass(bearing([...town.point], [...place.point])), town.name)
}

const positionsOf = (geometry: Given['geometry']): Position[][] => {
  if (geometry.type === 'Point') return [[geometry.coordinates]]
  if (geometry.type === 'MultiPoint' || geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiLineString' || geometry.type === 'Polygon' ? geometry.coordinates : []
}

/** Whether a point lies in the area about a centre line or points. */
const isIn = ({ geometry, properties }: Given, point: Place['point']): boolean => {
  const half = radiusOf(properties)
  if (half === undefined) return false
  return positionsOf(geometry).some((positions) =>
    geometry.type.endsWith('LineString')
      ? pointToLineDistance([...point], lineString(positions)) <= half
      : positions.some((centre) => distance(centre, [...point]) <= half),
  )
}

/** What the areas of the event's own claim say of the place; of an allegation, that no route was published. */
export const areaWords = (event: string, place: Place, features: readonly Given[]): string | undefined => {
  const own = features.find(
    (feature) =>
      feature.properties.event === event && feature.properties.layer.endsWith('airspace') && isIn(feature, place.point),
  )
  return own && words.areas[own.properties.basis]
}

/** "about 12 km from the border with Iran", or from a contested line where that is nearer. */
export const borderWords = (place: Place, { features, countries }: Surroundings): string | undefined => {
  const contested = features
    .filter(({ properties }) => properties.heldBy !== undefined)
    .map(({ properties, geometry }) => ({
      line: properties.name.split(/:| and /)[0] ?? '',
      say: words.fromContested,
      kilometres: distanceTo(positionsOf(geometry), place.point, borderReach),
    }))
  const next = nextCountries(countries, place.point, borderReach).filter(({ name }) => name !== place.country)
  if (place.country === undefined && place.kind !== 'region') {
    const sides = next.filter(({ kilometres }) => kilometres <= onBorder).map(({ name }) => name)
    if (sides.length > 1) return words.atBorder(sides.toSorted())
  }
  const borders = place.country === undefined ? [] : next
  const [nearest] = [
    ...contested,
    ...borders.map(({ name, kilometres }) => ({ line: name, say: words.fromBorder, kilometres })),
  ]
    .filter(({ kilometres }) => kilometres <= borderReach)
    .sort((one, other) => one.kilometres - other.kilometres)
  return nearest?.say(Math.max(1, Math.round(nearest.kilometres)), nearest.line)
}
