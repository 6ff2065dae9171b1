/** The features of the real story against what is published about them. */
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { area, distance, length } from '@turf/turf'
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { basemap } from '../src/build/basemap.ts'
import { geographyOf } from '../src/build/geography.ts'
import { dataFiles, load } from '../src/build/load.ts'
import type { FeatureProperties } from '../src/model/records.ts'
import { parseSpan } from '../src/model/when.ts'
import { lengthIn } from './fixtures/length-in.ts'

const root = resolve(import.meta.dirname, '..')
const { dossier, features } = load(dataFiles(join(root, 'data')))
const geography = geographyOf(features, await basemap(root), {
  words: (claim) => dossier.statuses.get(claim ?? '')?.words ?? '',
  span: parseSpan,
})
const given = features
  .filter(({ path }) => !/(rivers|labels)\.geojson$/.test(path))
  .flatMap(({ collection }) => collection.features as Feature<LineString, FeatureProperties>[])

/** All positions of coordinates of any depth. */
const pairsOf = (coordinates: unknown): Position[] =>
  (JSON.stringify(coordinates).match(/-?[\d.]+,-?[\d.]+/g) ?? []).map((pair) => pair.split(',').map(Number))

/** The straight pieces of a line, each as one word that does not depend on its direction. */
const piecesOf = ({ geometry }: Feature<LineString | MultiLineString>): string[] =>
  (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).flatMap((line) =>
    line.slice(1).map((to, index) => [String(line[index]), String(to)].toSorted().join(' ')),
  )

const btc = given.find(({ properties }) => properties.id === 'btc-line')
if (!btc) throw new Error('data/geo has no btc-line')

describe('the pipeline', () => {
  const point = (id: string): Position => [...(dossier.places.get(id)?.point ?? [])]

  test('begins and ends within 5 km of its terminals', () => {
    const { coordinates } = btc.geometry
    expect(distance(coordinates[0]!, point('sangachal'))).toBeLessThan(5)
    expect(distance(coordinates.at(-1)!, point('ceyhan-terminal'))).toBeLessThan(5)
  })

  test('is drawn within 12 % of the 1,768 km that its operator states', () => {
    expect(Math.abs(length(btc) / 1768 - 1)).toBeLessThan(0.12)
  })

  test('has the operator’s shares of 443, 249 and 1,076 km within two points', () => {
    const sums = lengthIn(btc, ['Azerbaijan', 'Georgia', 'Turkey'])
    const total = [...sums.values()].reduce((one, other) => one + other)
    const share = (name: string): number => (100 * (sums.get(name) ?? 0)) / total
    expect(Math.abs(share('Azerbaijan') - (100 * 443) / 1768)).toBeLessThan(2)
    expect(Math.abs(share('Georgia') - (100 * 249) / 1768)).toBeLessThan(2)
    expect(Math.abs(share('Turkey') - (100 * 1076) / 1768)).toBeLessThan(2)
  })
})

describe('contested lines', () => {
  const contested = given.filter(({ properties }) => properties.layer === 'contested-lines')

  test.each([
    ['abkhazia-line', 41.7, 42.5],
    ['south-ossetia-line', 44.0, 42.17],
    ['golan-line', 35.83, 33.15],
    ['golan-claim-line', 35.62, 33.05],
    ['shebaa-line', 35.7, 33.3],
    ['crimea-line', 33.69, 46.15],
    ['northern-cyprus-line', 33.36, 35.18],
    ['gaza-line', 34.48, 31.5],
    ['west-bank-line', 35.2, 31.77],
  ])('%s runs where its name says', (id, lng, lat) => {
    const line = contested.find(({ properties }) => properties.id === id)
    expect(
      Math.min(...pairsOf(line?.geometry.coordinates).map((position) => distance(position, [lng, lat]))),
    ).toBeLessThan(10)
  })

  test('are all checked above, and each says who holds and who claims', () => {
    expect(contested).toHaveLength(9)
    for (const { properties } of contested) {
      expect(properties.heldBy, properties.id).toBeTruthy()
      expect(properties.claimedBy?.length, properties.id).toBeGreaterThan(0)
    }
  })

  test('are not drawn a second time as borders', () => {
    const borders = new Set(geography.borders.features.flatMap(piecesOf))
    expect(borders.size).toBeGreaterThan(500)
    for (const line of contested)
      expect(
        piecesOf(line).filter((piece) => borders.has(piece)),
        line.properties.id,
      ).toEqual([])
  })
})

describe('every feature', () => {
  test('has the status of the claim behind it', () => {
    for (const { properties } of given) {
      const claim = properties.claim === undefined ? undefined : dossier.claims.get(properties.claim)
      if (claim)
        expect([properties.id, properties.basis, properties.response]).toEqual([
          properties.id,
          claim.basis,
          claim.response,
        ])
    }
  })

  test('selects an event that carries its claim', () => {
    for (const { properties } of given) {
      const event = dossier.events.find(({ id }) => id === properties.event)
      if (event && properties.claim) expect(event.claims, properties.id).toContain(properties.claim)
    }
  })

  test('lies in the region', () => {
    for (const { properties, geometry } of given) {
      for (const [lng = 0, lat = 0] of pairsOf(geometry.coordinates))
        expect(lng > 24 && lng < 64 && lat > 24 && lat < 48, `${properties.id} ${lng} ${lat}`).toBe(true)
    }
  })
})

describe('allegations', () => {
  const alleged = given.filter(({ properties }) => properties.basis === 'alleged')

  test('are five areas, each with a claim that says who says so and who denies it', () => {
    expect(alleged).toHaveLength(5)
    for (const { properties } of alleged) {
      const claim = dossier.claims.get(properties.claim ?? '')
      expect(claim?.saidBy.length, properties.id).toBeGreaterThan(0)
      expect(claim?.deniedBy.length, properties.id).toBeGreaterThan(0)
    }
  })

  test('are at least 90 km wide and labelled as what they are', () => {
    for (const { properties } of alleged) {
      expect(properties.widthKilometres, properties.id).toBeGreaterThanOrEqual(90)
      expect(properties.label, properties.id).toContain('alleged – no route published')
    }
  })

  test('are drawn as rings that shrink to the middle, with their words among the points', () => {
    for (const { properties } of alleged) {
      const rings = geography.areas.features.filter((ring) => ring.properties.id === properties.id)
      expect(
        rings.map((ring) => ring.properties.ring),
        properties.id,
      ).toEqual(rings.map((_, index) => index))
      const sizes = rings.map((ring) => area(ring))
      expect(sizes.length, properties.id).toBeGreaterThanOrEqual(5)
      expect(
        sizes.every((size, index) => size < (sizes[index - 1] ?? Number.POSITIVE_INFINITY)),
        properties.id,
      ).toBe(true)
      const words = geography.points.features.filter((point) => point.properties.id === properties.id)
      expect(
        words.map((point) => point.properties.label),
        properties.id,
      ).toEqual([properties.label])
    }
  })

  test('are nowhere among the lines', () => {
    expect(geography.lines.features.length).toBeGreaterThan(10)
    expect(geography.lines.features.filter(({ properties }) => properties.basis === 'alleged')).toEqual([])
  })
})

test('the whole geography stays under 90 kB, compressed with brotli, with five decimals at most', () => {
  const collections: FeatureCollection[] = Object.values(geography)
  const degrees = collections.flatMap(({ features }) => features.flatMap((it) => pairsOf(it.geometry).flat()))
  expect(degrees.filter((value) => /\.\d{6}/.test(String(value)))).toEqual([])
  expect(brotliCompressSync(JSON.stringify(geography)).length).toBeLessThan(90_000)
})
