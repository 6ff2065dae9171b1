import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { redrawn, written } from '../../scripts/geodata-file.mjs'
import { borders, linesOf } from '../../scripts/geodata-natural-earth.mjs'

// Half a minute on a busy machine, and no test may take that long.
const { golan } = await borders({ golan: '[A.name, B.name].sort().join() === "Israel,Syria"' })

const folder = resolve(import.meta.dirname, '../../data/geo')
const collection = {
  features: [
    { type: 'Feature', properties: { id: 'one', name: 'One' }, geometry: { type: 'Point', coordinates: [1, 2] } },
    { type: 'Feature', properties: { name: 'Two' }, geometry: { type: 'Point', coordinates: [3, 4] } },
  ],
}

describe('a derived file', () => {
  test.each(['btc', 'other-lines', 'contested-lines', 'former-lines', 'rivers'])(
    '%s.geojson is written as the script writes it, so that a run changes nothing else',
    (name) => {
      const text = readFileSync(join(folder, `${name}.geojson`), 'utf8')
      expect(written(JSON.parse(text))).toBe(text)
    },
  )

  test('gets new geometry by id or name and keeps its words', () => {
    const drawn = redrawn(collection, { Two: { type: 'Point', coordinates: [5, 6] } })
    expect(drawn.features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [1, 2],
      [5, 6],
    ])
    expect(drawn.features[1]?.properties).toEqual({ name: 'Two' })
  })

  test('is not drawn for a feature it does not hold', () => {
    expect(() => redrawn(collection, { three: {} })).toThrow(
      'found no feature "three" to draw, expected one of one, Two',
    )
  })
})

test('borders come out of the package as they are committed, corner by corner', () => {
  const text = readFileSync(join(folder, 'contested-lines.geojson'), 'utf8')
  const committed = (JSON.parse(text) as typeof collection).features.find(
    ({ properties }) => properties.id === 'golan-line',
  )
  expect(golan?.coordinates.length).toBe(1)
  expect(golan?.coordinates[0]).toEqual(committed?.geometry.coordinates)
})

test('lines are read out of a GeoPackage geometry, whatever box stands before them', () => {
  const wkb = (...points: number[]): Buffer => {
    const bytes = Buffer.alloc(9 + 9 + points.length * 8)
    bytes.writeUInt8(1, 0)
    bytes.writeUInt32LE(5, 1)
    bytes.writeUInt32LE(1, 5)
    bytes.writeUInt8(1, 9)
    bytes.writeUInt32LE(2, 10)
    bytes.writeUInt32LE(points.length / 2, 14)
    for (const [index, value] of points.entries()) bytes.writeDoubleLE(value, 18 + index * 8)
    return bytes
  }
  const head = (flags: number, box: number): Buffer =>
    Buffer.concat([Buffer.from([0x47, 0x50, 0, flags, 0, 0, 0, 0]), Buffer.alloc(box)])
  const line = [
    [
      [44, 39],
      [45, 40],
    ],
  ]
  expect(linesOf(Buffer.concat([head(1, 0), wkb(44, 39, 45, 40)]))).toEqual(line)
  expect(linesOf(Buffer.concat([head(3, 32), wkb(44, 39, 45, 40)]))).toEqual(line)
})
