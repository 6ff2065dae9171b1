/** The features of the real story against what is published about them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { along, booleanPointInPolygon, distance, length } from '@turf/turf'
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature as featureOf } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import { basemap } from '../src/build/basemap.ts'
import { geographyOf } from '../src/build/geography.ts'
import { dataFiles, load } from '../src/build/load.ts'
import type { FeatureProperties } from '../src/model/records.ts'
import { parseSpan } from '../src/model/when.ts'

const root = resolve(import.meta.dirname, '..')
const { dossier, features } = load(dataFiles(join(root, 'data')))
const geography = geographyOf(features, await basemap(root), {
  words: (claim) => dossier.statuses.get(claim ?? '')?.words ?? '',
  span: parseSpan,
})
const given = features
  .filter(({ path }) => !/(rivers|labels)\.geojson$/.test(path))
  .flatMap(({ collection }) => collection.features as Feature<LineString, FeatureProperties>[])

const btc = given.find(({ properties }) => properties.id === 'btc-line')
if (!btc) throw new Error('data/geo has no btc-line')

/** Kilometres of the line by country, measured in pieces of one kilometre. */
const lengthIn = (): Map<string, number> => {
  const topology = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
  ) as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const wanted = ['Azerbaijan', 'Georgia', 'Turkey']
  const countries = featureOf(topology, topology.objects.countries).features.filter(({ properties }) =>
    wanted.includes(properties.name),
  ) as Feature<Polygon | MultiPolygon, { name: string }>[]
  const sums = new Map<string, number>()
  for (let kilometre = 0.5; kilometre < length(btc); kilometre += 1) {
    const point = along(btc, kilometre)
    const name = countries.find((country) => booleanPointInPolygon(point, country))?.properties.name ?? 'elsewhere'
    sums.set(name, (sums.get(name) ?? 0) + 1)
  }
  return sums
}

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
    const sums = lengthIn()
    const total = [...sums.values()].reduce((one, other) => one + other)
    const share = (name: string): number => (100 * (sums.get(name) ?? 0)) / total
    expect(Math.abs(share('Azerbaijan') - (100 * 443) / 1768)).toBeLessThan(2)
    expect(Math.abs(share('Georgia') - (100 * 249) / 1768)).toBeLessThan(2)
    expect(Math.abs(share('Turkey') - (100 * 1076) / 1768)).toBeLessThan(2)
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
      const flat = JSON.stringify(geometry.coordinates).match(/-?[\d.]+,-?[\d.]+/g) ?? []
      for (const [lng = 0, lat = 0] of flat.map((pair) => pair.split(',').map(Number)))
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

  test('are nowhere among the lines', () => {
    expect(geography.lines.features.length).toBeGreaterThan(10)
    expect(geography.lines.features.filter(({ properties }) => properties.basis === 'alleged')).toEqual([])
  })
})

test('the whole geography stays under 120 kB, compressed with brotli', () => {
  expect(brotliCompressSync(JSON.stringify(geography)).length).toBeLessThan(120_000)
})
