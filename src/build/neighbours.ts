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

/** Whether a straight stretch comes into the box about a point. */
const comesNear = (
  [west = 0, south = 0]: Position,
  [east = 0, north = 0]: Position,
  [lng, lat]: readonly [number, number],
  degrees: number,
): boolean =>
  Math.min(west, east) < lng + degrees * 1.5 &&
  Math.max(west, east) > lng - degrees * 1.5 &&
  Math.min(south, north) < lat + degrees &&
  Math.max(south, north) > lat - degrees

/** The runs of a line that come into the box about a point, so that few stretches have to be measured. */
const runsNear = (line: readonly Position[], point: readonly [number, number], degrees: number): Position[][] => {
  const runs: Position[][] = []
  let run: Position[] = []
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    if (!from || !comesNear(from, to, point, degrees)) run = []
    else {
      if (run.length === 0) {
        run = [from]
        runs.push(run)
      }
      run.push(to)
    }
  }
  return runs
}

/** The distance in kilometres from a point to lines, as far as `within`; infinite beyond. */
export const distanceTo = (
  lines: readonly (readonly Position[])[],
  point: readonly [number, number],
  within: number,
): number => {
  const runs = lines.flatMap((line) => runsNear(line, point, within / 70))
  const least = Math.min(
    Number.POSITIVE_INFINITY,
    ...runs.map((run) => pointToLineDistance([...point], lineString(run))),
  )
  return least <= within ? least : Number.POSITIVE_INFINITY
}

/** The countries with a border within so many kilometres, the nearest first; the point's own is among them. */
export const nextCountries = (
  all: readonly Country[],
  point: readonly [number, number],
  within: number,
): { readonly name: string; readonly kilometres: number }[] =>
  all
    .map(({ name, rings }) => ({ name, kilometres: distanceTo(rings, point, within) }))
    .filter(({ kilometres }) => Number.isFinite(kilometres))
    .sort((one, other) => one.kilometres - other.kilometres)
