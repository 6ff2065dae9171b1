/** An area without an edge: nested buffers about a centre line or a point, the widest first. */
import { buffer, truncate } from '@turf/turf'
import type { Geometry, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson'
import type { Basis } from '../model/records.ts'

export type Centre = Point | MultiPoint | LineString | MultiLineString

/** Share of the full width at which each ring stands; ring 0 is the stated width itself. */
const shares = [1, 0.89, 0.78, 0.67, 0.56, 0.45, 0.34, 0.22] as const

/** Full width in kilometres under which an alleged area would look like a route. */
export const leastAllegedWidth = 90

/** Corners a quarter circle is drawn with: an edge that fades needs no more. */
const steps = 6

export interface Extent {
  readonly widthKilometres?: number | undefined
  readonly radiusKilometres?: number | undefined
}

/** The radius about the centre in kilometres; undefined where neither width nor radius is given. */
export const radiusOf = ({ widthKilometres, radiusKilometres }: Extent): number | undefined =>
  radiusKilometres ?? (widthKilometres === undefined ? undefined : widthKilometres / 2)

/** Whether this would show an allegation as a line, or as an area so narrow that it looks like a route. */
export const looksLikeRoute = (basis: Basis, extent: Extent, shape: Geometry['type'] | undefined): boolean => {
  const radius = radiusOf(extent)
  const isLine = shape === 'LineString' || shape === 'MultiLineString'
  return basis === 'alleged' && (radius === undefined || (isLine && radius * 2 < leastAllegedWidth))
}

/** What is expected instead. */
export const wideEnough = `at least ${leastAllegedWidth} km, because an allegation is an area and never a line`

/** The rings from the outermost (0) to the innermost, in degrees with 3 decimals (about 100 m). */
export const softArea = (centre: Centre, radius: number): (Polygon | MultiPolygon)[] =>
  shares.map((share) => {
    const ring = buffer({ type: 'Feature', properties: {}, geometry: centre }, radius * share, {
      units: 'kilometers',
      steps,
    })
    if (!ring) throw new Error(`found a radius of ${radius} km, expected one above 0`)
    return truncate(ring, { precision: 3, coordinates: 2 }).geometry
  })
