/** Degrees to the units of the poster, by d3-geo: the same Web Mercator as MapLibre's, from the region's corner. */
import { geoMercator } from 'd3'
import type { Geometry, Position } from 'geojson'
import { region, tile, within } from '../model/camera.ts'
import { posterSize, posterZoom } from '../model/poster-frame.ts'
import type { Point } from '../model/poster-path.ts'
import { type Html, html } from './html.ts'

const scale = (tile * 2 ** posterZoom) / (2 * Math.PI)
const mercator = geoMercator().scale(scale).translate([0, 0]).precision(0)
const at = ([lng = 0, lat = 0]: Position): Point => mercator([lng, lat]) ?? [0, 0]
const [west, north] = at([region[0], region[3]])

/** A position in units: x to the east, y to the south. */
export const projected = (position: Position): Point => {
  const [x, y] = at(position)
  return [x - west, y - north]
}

const positionsOf = (geometry: Geometry): Position[][] => {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf)
  if (geometry.type === 'Point') return [[geometry.coordinates]]
  if (geometry.type === 'MultiPoint' || geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates
}

/** Every line, ring or row of points of a geometry, in units. */
export const lineWork = (geometry: Geometry): Point[][] => positionsOf(geometry).map((line) => line.map(projected))

/** Every position of a geometry, in degrees. */
export const corners = (geometry: Geometry): Position[] => positionsOf(geometry).flat()

/** The attributes of an `<svg>` that measures in units and fills whatever it stands in. */
export const wholeRegion: Html = html`viewBox="0 0 ${Math.round(posterSize.width * 10) / 10} ${Math.round(posterSize.height * 10) / 10}" preserveAspectRatio="none"`

/** Whether a position lies on the poster at all. */
export const inRegion = ([lng = 0, lat = 0]: Position): boolean => within([lng, lat])

const share = (part: number, whole: number): string => `${Math.round((part / whole) * 1e5) / 1e3}%`

/** A position as shares of the poster, as SVG takes them: what stands there keeps its size on the screen. */
export const shares = (position: Position): readonly [x: string, y: string] => {
  const [x, y] = projected(position)
  return [share(x, posterSize.width), share(y, posterSize.height)]
}
