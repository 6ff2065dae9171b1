/**
 * Natural Earth (public domain) as lines in degrees: borders from `world-atlas`, which npm installs, and what npm does
 * not carry from two Debian packages: disputed borders (`qgis-common`, read by `sqlite3`), rivers (`libmagics++-data`).
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import mapshaper from 'mapshaper'

/** @typedef {[number, number]} Pair longitude, latitude */
/** @typedef {{ type: 'MultiLineString', coordinates: Pair[][] }} Lines */

/** Where Debian's packages are installed, or were unpacked with `dpkg-deb -x`. */
const debian = process.env.DEBIAN_ROOT ?? '/'
const disputedFile = join(debian, 'usr/share/qgis/resources/data/world_map.gpkg')
const riverFile = (/** @type {string} */ kind) =>
  join(debian, `usr/share/magics/10m/ne_10m_rivers_lake_centerlines.${kind}`)

/** The Debian packages that are missing here. */
export const missingPackages = () => [
  ...(existsSync(disputedFile) ? [] : ['qgis-common']),
  ...(spawnSync('sqlite3', ['-version']).status === 0 ? [] : ['sqlite3']),
  ...(existsSync(riverFile('shp')) ? [] : ['libmagics++-data']),
]

/**
 * Lines as mapshaper leaves them, all of them in one geometry.
 * @param {Buffer | string | undefined} file GeoJSON
 * @returns {Lines}
 */
const lines = (file) => {
  const content = JSON.parse(String(file))
  const geometries = content.geometries ?? content.features.map((/** @type {any} */ { geometry }) => geometry)
  return {
    type: 'MultiLineString',
    coordinates: geometries.flatMap((/** @type {any} */ { type, coordinates }) =>
      type === 'LineString' ? [coordinates] : coordinates,
    ),
  }
}

/**
 * Inner borders of the countries, simplified as the basemap is, by the name of each wanted line.
 * @param {Readonly<Record<string, string>>} wanted name -> condition on the two countries, A and B
 * @returns {Promise<Record<string, Lines>>}
 */
export const borders = async (wanted) => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const names = Object.keys(wanted)
  const made = await mapshaper.applyCommands(
    [
      '-i countries.json -drop target=land -target countries',
      '-clip bbox=23,23,65,49 remove-slivers',
      '-simplify visvalingam weighted 40% keep-shapes -clean',
      ...names.map((name) => `-innerlines + name=${name} where='${wanted[name]}' target=countries`),
      `-o format=geojson target=${names.join(',')} rfc7946 precision=0.0001`,
    ].join(' '),
    { 'countries.json': readFileSync(file) },
  )
  return Object.fromEntries(names.map((name) => [name, lines(made[`${name}.json`])]))
}

/** The number of bytes before the WKB of a GeoPackage geometry, from its flags. */
const headLength = (/** @type {Buffer} */ bytes) => 8 + ([0, 32, 48, 48, 64][((bytes[3] ?? 0) >> 1) & 7] ?? 0)

/**
 * The lines of a GeoPackage geometry (little-endian WKB multi-line).
 * @param {Buffer} bytes
 * @returns {Pair[][]}
 */
export const linesOf = (bytes) => {
  const wkb = bytes.subarray(headLength(bytes))
  let at = 9
  return Array.from({ length: wkb.readUInt32LE(5) }, () => {
    const count = wkb.readUInt32LE(at + 5)
    const from = at + 9
    at = from + count * 16
    return Array.from({ length: count }, (_, index) => [
      wkb.readDoubleLE(from + index * 16),
      wkb.readDoubleLE(from + index * 16 + 8),
    ])
  })
}

/**
 * Disputed borders of one name, joined, within the box, simplified to 150 m, three decimals.
 * @param {string} name as Natural Earth has it: "Georgian claim"
 * @param {readonly [number, number, number, number]} box west, south, east, north
 * @returns {Promise<Lines>}
 */
export const disputed = async (name, box) => {
  const rows = execFileSync('sqlite3', [
    '-readonly',
    disputedFile,
    `select hex(geom) from disputed_borders where name = '${name}' order by fid`,
  ])
  const coordinates = String(rows)
    .trim()
    .split('\n')
    .flatMap((row) => linesOf(Buffer.from(row, 'hex')))
  const input = JSON.stringify({ type: 'MultiLineString', coordinates })
  const made = await mapshaper.applyCommands(
    `-i lines.json -clip bbox=${box.join(',')} -explode -dissolve -simplify dp interval=150 keep-shapes -o made.json format=geojson rfc7946 precision=0.001`,
    { 'lines.json': input },
  )
  return lines(made['made.json'])
}

/**
 * A river with the lakes that it runs through, within the box, simplified to 700 m, three decimals.
 * @param {readonly number[]} numbers of Natural Earth; its names have lost their letters
 * @param {readonly [number, number, number, number]} box
 * @returns {Promise<Lines>}
 */
export const river = async (numbers, box) => {
  const kinds = /** @type {const} */ (['shp', 'shx', 'dbf', 'prj'])
  const input = Object.fromEntries(kinds.map((kind) => [`rivers.${kind}`, readFileSync(riverFile(kind))]))
  const made = await mapshaper.applyCommands(
    `-i rivers.shp encoding=latin1 -filter '${JSON.stringify(numbers)}.indexOf(rivernum) >= 0' -clip bbox=${box.join(',')} -explode -dissolve -simplify dp interval=700 keep-shapes -o made.json format=geojson rfc7946 precision=0.001`,
    input,
  )
  return lines(made['made.json'])
}
