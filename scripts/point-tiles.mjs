/** The points of a story as vector tiles: every point in every zoom, unless a tile would hold more than can be drawn. */
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'

/** @typedef {import('geojson').FeatureCollection<import('geojson').Point>} Points */
/** @typedef {import('./pmtiles.mjs').Tile} Tile */

/** The layer of the tiles, as the style names it. */
export const pointLayer = 'events'
const extent = 4096

/**
 * How many points one tile holds at most, the weightiest first. MapLibre 6.17 stops with an error above 8,192 symbols in
 * a tile (32,768 corners); where so many lie on each other none can be told apart, and list and timeline have them all.
 */
export const mostInTile = 8_000

const clamp = (/** @type {number} */ value, /** @type {number} */ count) =>
  Math.max(0, Math.min(count - 1, Math.floor(value)))

/** Column and row of a place at a zoom. @param {number} z @param {readonly number[]} at longitude, latitude in degrees */
const tileOf = (z, [longitude = 0, latitude = 0]) => {
  const count = 2 ** z
  const sine = Math.sin((latitude * Math.PI) / 180)
  return {
    x: clamp((longitude / 360 + 0.5) * count, count),
    y: clamp((0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI) * count, count),
  }
}

/** @template {{ tags: Record<string, unknown> | null }} Feature @param {readonly Feature[]} features @returns {Feature[]} */
const weightiest = (features) =>
  features.length <= mostInTile
    ? [...features]
    : features
        .toSorted((one, other) => Number(other.tags?.sort ?? 0) - Number(one.tags?.sort ?? 0))
        .slice(0, mostInTile)

/**
 * @param {Points} points
 * @param {{ least: number, greatest: number }} zooms whole numbers
 * @returns {Tile[]}
 */
export const pointTiles = (points, { least, greatest }) => {
  const index = new GeoJSONVT(points, {
    maxZoom: greatest,
    indexMaxZoom: greatest,
    indexMaxPoints: 0,
    extent,
    buffer: 0,
    tolerance: 0,
  })
  const tiles = /** @type {Tile[]} */ ([])
  for (let z = least; z <= greatest; z += 1) {
    const places = new Map(
      points.features.map(({ geometry }) => {
        const { x, y } = tileOf(z, geometry.coordinates)
        return [`${x}/${y}`, { x, y }]
      }),
    )
    for (const { x, y } of places.values()) {
      const tile = index.getTile(z, x, y)
      if (!tile || tile.features.length === 0) continue
      const features = /** @type {typeof tile.features} */ (weightiest(tile.features))
      tiles.push({ z, x, y, data: fromGeojsonVt({ [pointLayer]: { ...tile, features } }, { version: 2, extent }) })
    }
  }
  return tiles
}
