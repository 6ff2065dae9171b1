/** How far a point lies from the next country, by the borders of Natural Earth before they are simplified. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { lineString, pointToLineDistance } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature as featureOf } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export interface Country {
  readonly name: string
  readonly rings: readonly (readonly Position[])[]
}

/** What is drawn as contested, or is no country: told by the contested lines instead. */
const apart = new Set(['N. Cyprus', 'Palestine', 'Cyprus U.N. Buffer Zone', 'Akrotiri', 'Dhekelia', 'Baikonur'])

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

/** The countries of `world-atlas` as rings in degrees, under the names that this house uses. */
export const countries = (root: string): Country[] => {
  const file = createRequire(join(root, 'package.json')).resolve('world-atlas/countries-10m.json')
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  return featureOf(topology, topology.objects.countries).features.flatMap(({ geometry, properties: { name } }) =>
    (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') && !apart.has(name)
      ? [{ name: name === 'Turkey' ? 'Türkiye' : name, rings: ringsOf(geometry) }]
      : [],
  )
}

/** The stretches of a ring with a corner in the box about a point, so that few have to be measured. */
const nearby = (ring: readonly Position[], [lng, lat]: readonly [number, number], degrees: number): Position[][] =>
  ring.slice(1).flatMap((to, index) => {
    const from = ring[index] ?? to
    const inside = [from, to].some(([x = 0, y = 0]) => Math.abs(x - lng) < degrees * 1.5 && Math.abs(y - lat) < degrees)
    return inside ? [[from, to]] : []
  })

/** The distance in kilometres from a point to lines, as far as `within`; infinite beyond. */
export const distanceTo = (
  rings: readonly (readonly Position[])[],
  point: readonly [number, number],
  within: number,
): number => {
  const stretches = rings.flatMap((ring) => nearby(ring, point, within / 70))
  const distances = stretches.map((stretch) => pointToLineDistance([...point], lineString(stretch)))
  const least = Math.min(Number.POSITIVE_INFINITY, ...distances)
  return least <= within ? least : Number.POSITIVE_INFINITY
}

/** The nearest country other than the point's own within so many kilometres; undefined for none. */
export const nextCountry = (
  all: readonly Country[],
  point: readonly [number, number],
  own: string,
  within: number,
): { readonly name: string; readonly kilometres: number } | undefined =>
  all
    .filter(({ name }) => name !== own)
    .map(({ name, rings }) => ({ name, kilometres: distanceTo(rings, point, within) }))
    .filter(({ kilometres }) => Number.isFinite(kilometres))
    .sort((one, other) => one.kilometres - other.kilometres)[0]
