/**
 * `npm run geodata`: draws the derived lines of `data/geo` anew from Natural Earth and from the waypoints of the pipeline.
 * Only geometry is replaced; names, notes and sources stand as they were edited.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { redraw } from './geodata-file.mjs'
import { borders, disputed, missingPackages, river } from './geodata-natural-earth.mjs'
import { main, root } from './project.mjs'

/** @typedef {import('./geodata-natural-earth.mjs').Lines} Lines */

const within = (/** @type {Lines} */ { coordinates }, /** @type {(lng: number, lat: number) => boolean} */ test) =>
  /** @type {Lines} */ ({
    type: 'MultiLineString',
    coordinates: coordinates.filter((line) => line.every(([lng, lat]) => test(lng, lat))),
  })

/** One line as a line; several as they are. */
const plain = (/** @type {Lines} */ lines) =>
  lines.coordinates.length === 1 ? { type: 'LineString', coordinates: lines.coordinates[0] } : lines

const between = (/** @type {string} */ one, /** @type {string} */ other) =>
  `[A.name, B.name].sort().join() === "${[one, other].sort().join()}"`

/** Lines about which Natural Earth's ordinary borders say who holds; `world-atlas` carries them. */
const heldLines = async () => {
  const made = await borders({
    golan: between('Israel', 'Syria'),
    cyprus: '/N. Cyprus|Buffer/.test(A.name + B.name)',
    palestine: '/Palestine/.test(A.name + B.name)',
    crimea: between('Russia', 'Ukraine'),
  })
  const { golan, cyprus, palestine, crimea } = /** @type {Record<string, any>} */ (made)
  return {
    'golan-line': plain(golan),
    'northern-cyprus-line': plain(cyprus),
    'gaza-line': plain(within(palestine, (lng) => lng < 34.7)),
    'west-bank-line': plain(within(palestine, (lng) => lng > 34.7)),
    'crimea-line': plain(within(crimea, (lng, lat) => lng < 35.1 && lat < 46.3)),
  }
}

/** Lines that Natural Earth keeps apart as claims; only Debian's `qgis-common` carries them. */
const claimedLines = async () => ({
  'abkhazia-line': plain(await disputed('Georgian claim', [40, 41, 42.5, 44])),
  'south-ossetia-line': plain(await disputed('Georgian claim', [43.3, 41, 45, 44])),
  'golan-claim-line': plain(await disputed('Syrian claim', [35, 32, 36, 34])),
  'shebaa-line': plain(await disputed('Lebanese claim', [35, 32, 36, 34])),
})

const formerLines = async () => ({
  'karabakh-oblast': plain(await disputed('Former USSR oblast in 1991', [44, 38, 49, 42])),
  'karabakh-line-of-contact': plain(await disputed('Ceasefire Line 1994', [44, 38, 49, 42])),
})

/** The number 747 also names a stretch of five points by Kars that is not the Kura. */
const kura = async () => {
  const { coordinates } = await river([747], [40, 38, 51, 43])
  return plain({ type: 'MultiLineString', coordinates: coordinates.filter((line) => line.length > 10) })
}

const rivers = async () => ({
  Kura: await kura(),
  Aras: plain(await river([911], [40, 38, 51, 43])),
  Ceyhan: plain(await river([1056], [34, 36, 38, 40])),
  Tigris: plain(await river([120, 135, 94], [38, 29.5, 49, 39])),
  Euphrates: plain(await river([65, 69, 62], [38, 29.5, 49, 41])),
})

const folder = join(root, 'data', 'geo')

const waypoints = () =>
  /** @type {{ items: { id: string, point: [number, number] }[] }} */ (
    JSON.parse(readFileSync(join(folder, 'btc-waypoints.json'), 'utf8'))
  ).items

const pipeline = () => ({
  'btc-line': { type: 'LineString', coordinates: waypoints().map(({ point }) => point) },
})

/** The gas pipeline lies in the corridor of BTC as far as the Turkish border; drawn 5 km north of it, so that both are seen. */
const gasPipeline = () => {
  const points = waypoints()
  const last = points.findIndex(({ id }) => id === 'vale')
  const north = (/** @type {[number, number]} */ [lng, lat]) => [lng, Math.round((lat + 0.045) * 1e4) / 1e4]
  return {
    'south-caucasus-gas': {
      type: 'LineString',
      coordinates: points.slice(0, last + 1).map(({ point }) => north(point)),
    },
  }
}

await main(async () => {
  const missing = missingPackages()
  const needs = (/** @type {string[]} */ ...names) => names.find((name) => missing.includes(name))
  /** @type {readonly (readonly [file: string, draw: () => any, needs?: string | undefined])[]} */
  const parts = [
    ['btc.geojson', pipeline],
    ['other-lines.geojson', gasPipeline],
    ['contested-lines.geojson', heldLines],
    ['contested-lines.geojson', claimedLines, needs('qgis-common', 'sqlite3')],
    ['former-lines.geojson', formerLines, needs('qgis-common', 'sqlite3')],
    ['rivers.geojson', rivers, needs('libmagics++-data')],
  ]
  for (const [file, draw, absent] of parts) {
    if (absent !== undefined) {
      console.log(
        `${file}: left as it is for want of Debian's ${absent} (apt-get install ${absent}, or DEBIAN_ROOT=<folder unpacked with dpkg-deb -x>).`,
      )
      continue
    }
    const geometries = await draw()
    const changed = redraw(join(folder, file), geometries)
    console.log(`${file}: ${Object.keys(geometries).join(', ')} ${changed ? 'drawn anew' : 'as committed'}.`)
  }
})
