/** The lines of the real story: on their side of every border, as long as is published, in their years. */
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { length } from '@turf/turf'
import type { Feature, LineString } from 'geojson'
import { describe, expect, test } from 'vitest'
import { basemap } from '../src/build/basemap.ts'
import { datedLines, geographyOf } from '../src/build/geography.ts'
import { dataFiles, load } from '../src/build/load.ts'
import { storyFeatures } from '../src/build/map-texts.ts'
import { meets } from '../src/model/map-style-state.ts'
import type { FeatureProperties, Waypoint } from '../src/model/records.ts'
import { storyOf } from '../src/model/story-of.ts'
import { parseSpan } from '../src/model/when.ts'
import { countryAt, countryNames, lengthIn } from './fixtures/length-in.ts'

const root = resolve(import.meta.dirname, '..')
const { dossier, features } = load(dataFiles(join(root, 'data')))
const geography = geographyOf(features, await basemap(root), { words: () => '', span: parseSpan })
const given = storyFeatures(features)
const lines = given.filter(
  (each): each is Feature<LineString, FeatureProperties> => each.geometry.type === 'LineString',
)
const line = (id: string): Feature<LineString, FeatureProperties> => {
  const found = lines.find(({ properties }) => properties.id === id)
  if (!found) throw new Error(`no line ${id}`)
  return found
}
const ours = (name: string): string => (name === 'Turkey' ? 'Türkiye' : name)

describe('a line', () => {
  const claiming = lines.filter(({ properties }) => properties.countries !== undefined)

  test('is drawn in none but the countries that it names; the sea is nobody’s here', () => {
    expect(claiming.length).toBeGreaterThanOrEqual(11)
    for (const each of claiming) {
      const crossed = [...lengthIn(each, countryNames).keys()].map(ours).filter((name) => name !== 'elsewhere')
      const { id, countries = [] } = each.properties
      expect(
        crossed.filter((name) => !countries.includes(name)),
        id,
      ).toEqual([])
    }
  })

  test('says how far it may be off, if it is a pipeline, a corridor or a border', () => {
    const told = ['btc', 'other-lines', 'corridors', 'contested-lines', 'former-lines']
    const drawn = given.filter(({ properties }) => told.includes(properties.layer))
    expect(drawn.length).toBeGreaterThanOrEqual(25)
    for (const { properties } of drawn) expect(properties.accuracyKilometres, properties.id).toBeGreaterThan(0)
  })

  test.each([
    ['south-caucasus-gas', 691],
    ['baku-supsa', 829.6],
    ['tanap', 1811],
    ['eilat-ashkelon', 254],
    ['rasht-astara', 162],
    ['tripp', 42],
    ['baku-tbilisi-kars', 840],
  ])('%s is within a quarter of the %d km that are published', (id, published) => {
    expect(Math.abs(length(line(id)) / published - 1)).toBeLessThan(0.25)
  })
})

test('no place of a country is drawn in another one', () => {
  const countries = countryNames.filter((name) => name !== 'Cyprus U.N. Buffer Zone')
  const held = [...dossier.places.values()].filter(({ country }) => country !== undefined)
  expect(held.length).toBeGreaterThan(60)
  for (const { id, point, country } of held) {
    const drawn = countryAt(point, countries)
    if (drawn !== undefined && countryNames.map(ours).includes(country ?? ''))
      expect([id, ours(drawn)]).toEqual([id, country])
  }
})

test('the relief of each theme is at most 95 kB', () => {
  for (const theme of ['light', 'dark'])
    expect(statSync(join(root, 'public', `relief-${theme}.webp`)).size, theme).toBeLessThanOrEqual(95_000)
})

describe('the waypoints of the pipeline', () => {
  const file = join(root, 'data', 'geo', 'btc-waypoints.json')
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Waypoint[] }

  test('are the line, and nearly all of them places that can be looked up', () => {
    expect(line('btc-line').geometry.coordinates).toEqual(items.map(({ point }) => point))
    expect(items.length).toBeGreaterThanOrEqual(44)
    expect(items.filter(({ grounds }) => grounds === 'bend').length).toBeLessThanOrEqual(3)
  })

  test('rest on no data that may not be shared', () => {
    const text = readFileSync(file, 'utf8')
    expect(text).not.toMatch(/openstreetmap|\bosm\b|odbl|global-energy-monitor/i)
  })
})

describe('Karabakh’s former lines', () => {
  const story = storyOf(dossier, datedLines(geography))
  const drawn = (id: string, from: number, to: number): boolean => {
    const found = geography.lines.features.find(({ properties }) => properties.id === id)
    return found !== undefined && meets(found.properties, { from, to })
  }

  test('are within the reach of the time window', () => {
    const { from, to } = story.extent
    expect(drawn('karabakh-oblast', from, Date.UTC(1992, 0))).toBe(true)
    expect(drawn('karabakh-oblast', from, to)).toBe(true)
    expect(from).toBe(Date.UTC(1991, 0))
  })

  test('are drawn while the window meets their years and not after', () => {
    expect(drawn('karabakh-oblast', Date.UTC(1992, 0), Date.UTC(1999, 0))).toBe(false)
    expect(drawn('karabakh-line-of-contact', Date.UTC(1992, 0), Date.UTC(1994, 4))).toBe(false)
    expect(drawn('karabakh-line-of-contact', Date.UTC(1999, 0), Date.UTC(2020, 0))).toBe(true)
    expect(drawn('karabakh-line-of-contact', Date.UTC(2020, 11), Date.UTC(2026, 0))).toBe(false)
  })

  test('bear their years in their words', () => {
    const labels = given.filter(({ properties }) => properties.layer === 'former-lines')
    expect(labels.map(({ properties }) => properties.label)).toEqual(['Oblast until 1991', 'Line of contact 1994–2020'])
  })
})

test('every contested line tells who holds and who claims where it is pointed at and on the map', () => {
  const contested = geography.points.features.filter(({ properties }) => properties.layer === 'contested-lines')
  expect(contested).toHaveLength(9)
  for (const { properties } of contested) {
    expect(properties.status, properties.id).toMatch(/held by .+; claimed by/)
    expect(properties.label, properties.id).toMatch(/^Held by .+; claimed by/)
  }
})
