/**
 * Tiles -> one PMTiles archive (version 3), which a browser reads in parts by HTTP ranges. Pure; the reader is the package
 * `pmtiles`. Format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

/** @typedef {{ z: number, x: number, y: number, data: Uint8Array }} Tile vector tile, uncompressed */
/** @typedef {{ name: string, bounds: readonly [number, number, number, number], layers: readonly { id: string, fields: Record<string, string> }[] }} Description bounds in degrees */

const headerLength = 127
/** The header and the root directory must lie in the first 16 kB. */
const rootLimit = 16_384 - headerLength
const compression = { gzip: 2 }
const vectorTiles = 1

/** @param {number[]} bytes @param {number} value */
const writeVarint = (bytes, value) => {
  let left = value
  while (left >= 0x80) {
    bytes.push((left % 0x80) | 0x80)
    left = Math.floor(left / 0x80)
  }
  bytes.push(left)
}

/** @typedef {{ id: number, offset: number, length: number }} Entry */

/** @param {readonly Entry[]} entries in order of id */
const directory = (entries) => {
  const bytes = /** @type {number[]} */ ([])
  writeVarint(bytes, entries.length)
  for (const [index, { id }] of entries.entries()) writeVarint(bytes, id - (entries[index - 1]?.id ?? 0))
  for (const _ of entries) writeVarint(bytes, 1)
  for (const { length } of entries) writeVarint(bytes, length)
  for (const [index, { offset }] of entries.entries()) {
    const before = entries[index - 1]
    writeVarint(bytes, before && before.offset + before.length === offset ? 0 : offset + 1)
  }
  return gzipSync(Uint8Array.from(bytes))
}

/**
 * The archive as bytes; its tiles are compressed and stand in the order of a Hilbert curve.
 * @param {readonly Tile[]} tiles at least one
 * @param {Description} description
 * @returns {Uint8Array}
 * @throws RangeError where there are none, or more than one directory holds
 */
export const pmtilesArchive = (tiles, { name, bounds, layers }) => {
  if (tiles.length === 0) throw new RangeError('found no tiles, expected at least one')
  const sorted = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data: gzipSync(data) }))
    .sort((a, b) => a.id - b.id)
  let offset = 0
  const entries = sorted.map(({ id, data }) => {
    const entry = { id, offset, length: data.length }
    offset += data.length
    return entry
  })
  const root = directory(entries)
  if (root.length > rootLimit) {
    throw new RangeError(
      `found a directory of ${root.length} bytes, expected at most ${rootLimit}: fewer zooms or tiles`,
    )
  }
  const metadata = gzipSync(JSON.stringify({ name, vector_layers: layers }))
  const [rootAt, metadataAt] = [headerLength, headerLength + root.length]
  const dataAt = metadataAt + metadata.length
  const header = Buffer.alloc(headerLength)
  header.write('PMTiles', 0, 'latin1')
  header.writeUInt8(3, 7)
  const places = [rootAt, root.length, metadataAt, metadata.length, dataAt, 0, dataAt, offset]
  for (const [index, value] of [...places, tiles.length, tiles.length, tiles.length].entries()) {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index)
  }
  const zooms = tiles.map(({ z }) => z)
  const [west, south, east, north] = bounds
  header.writeUInt8(1, 96)
  header.writeUInt8(compression.gzip, 97)
  header.writeUInt8(compression.gzip, 98)
  header.writeUInt8(vectorTiles, 99)
  header.writeUInt8(Math.min(...zooms), 100)
  header.writeUInt8(Math.max(...zooms), 101)
  const degrees = [west, south, east, north]
  for (const [index, value] of degrees.entries()) header.writeInt32LE(Math.round(value * 1e7), 102 + 4 * index)
  header.writeUInt8(Math.min(...zooms), 118)
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119)
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123)
  return new Uint8Array(Buffer.concat([header, root, metadata, ...sorted.map(({ data }) => data)]))
}
