import type { FeatureCollection, Point } from 'geojson'
import { PMTiles, type Source } from 'pmtiles'
import { describe, expect, test } from 'vitest'
import { pmtilesArchive } from '../../scripts/pmtiles.mjs'
import { mostInTile, pointTiles } from '../../scripts/point-tiles.mjs'

/** An archive in memory, read in parts as a server of ranges would give them. */
const inMemory = (bytes: Uint8Array): Source => ({
  getKey: () => 'memory',
  getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer as ArrayBuffer }),
})
const description = {
  name: 'A story',
  bounds: [40, 33, 53, 42] as const,
  layers: [{ id: 'events', fields: { id: 'String' } }],
}
const tile = (z: number, x: number, y: number, text: string) => ({ z, x, y, data: new TextEncoder().encode(text) })

describe('an archive of tiles', () => {
  const tiles = [
    tile(4, 10, 6, 'b'),
    tile(3, 5, 3, 'a'),
    tile(9, 328, 195, 'a long one '.repeat(50)),
    tile(4, 9, 6, ''),
  ]
  const archive = new PMTiles(inMemory(pmtilesArchive(tiles, description)))

  test('gives each tile back, and nothing for one it does not have', async () => {
    for (const { z, x, y, data } of tiles) {
      const found = await archive.getZxy(z, x, y)
      expect(new Uint8Array(found?.data ?? new ArrayBuffer(0))).toEqual(data)
    }
    expect(await archive.getZxy(4, 0, 0)).toBeUndefined()
    expect(await archive.getZxy(5, 20, 12)).toBeUndefined()
  })

  test('says what it holds: zooms, bounds, kind, layers', async () => {
    const header = await archive.getHeader()
    expect(header).toMatchObject({ specVersion: 3, minZoom: 3, maxZoom: 9, tileType: 1, numAddressedTiles: 4 })
    expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual([40, 33, 53, 42])
    expect(await archive.getMetadata()).toEqual({ name: 'A story', vector_layers: description.layers })
  })

  test('is not made of nothing', () => {
    expect(() => pmtilesArchive([], description)).toThrow('found no tiles, expected at least one')
  })
})

describe('tiles of points', () => {
  const places = [
    [49.892, 40.378],
    [51.42, 35.69],
    [49.892, 40.378],
  ]
  const points: FeatureCollection<Point> = {
    type: 'FeatureCollection',
    features: places.map((coordinates, index) => ({
      type: 'Feature',
      properties: { id: `event-${index}`, from: index },
      geometry: { type: 'Point', coordinates },
    })),
  }

  test('hold every point in every zoom, those of one place together', () => {
    const tiles = pointTiles(points, { least: 4, greatest: 7 })
    for (const zoom of [4, 5, 6, 7]) {
      const text = tiles
        .filter(({ z }) => z === zoom)
        .map(({ data }) => new TextDecoder('latin1').decode(data))
        .join('')
      for (const id of ['event-0', 'event-1', 'event-2']) expect(text).toContain(id)
    }
    expect(tiles.filter(({ z }) => z === 7)).toHaveLength(2)
  })

  test('hold no more than can be drawn, and of those the weightiest', () => {
    const crowd: FeatureCollection<Point> = {
      type: 'FeatureCollection',
      features: Array.from({ length: mostInTile + 2 }, (_, index) => ({
        type: 'Feature',
        properties: { id: `event-${index}.`, sort: index },
        geometry: { type: 'Point', coordinates: [49.892, 40.378] },
      })),
    }
    const [tile, ...others] = pointTiles(crowd, { least: 4, greatest: 4 })
    const text = new TextDecoder('latin1').decode(tile?.data)
    expect(others).toEqual([])
    expect(text.match(/event-\d+\./g)).toHaveLength(mostInTile)
    expect(text).toContain(`event-${mostInTile + 1}.`)
    expect(text).toContain('event-2.')
    expect(text).not.toContain('event-1.')
  })
})
