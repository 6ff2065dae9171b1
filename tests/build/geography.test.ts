import type { Feature, Geometry } from 'geojson'
import { describe, expect, test } from 'vitest'
import type { Basemap } from '../../src/build/basemap.ts'
import { datedLines, geographyOf } from '../../src/build/geography.ts'
import type { FeatureProperties } from '../../src/model/records.ts'
import { parseSpan } from '../../src/model/when.ts'

const empty = { type: 'FeatureCollection' as const, features: [] }
const ground: Basemap = { sea: empty, lakes: empty, coast: empty, borders: empty }
const knowledge = { words: (claim: string | undefined) => `words of ${claim ?? 'none'}`, span: parseSpan }
const line: Geometry = {
  type: 'LineString',
  coordinates: [
    [45, 39],
    [46, 38],
    [47, 37],
  ],
}

const feature = (about: Partial<FeatureProperties>, geometry: Geometry = line): Feature => ({
  type: 'Feature',
  geometry,
  properties: {
    id: 'it',
    layer: 'airspace',
    name: 'It',
    basis: 'documented',
    response: 'none-found',
    accuracy: 'schematic',
    asOf: '2026-11-23',
    sources: ['a-source'],
    ...about,
  },
})
const made = (...features: Feature[]) =>
  geographyOf([{ path: 'geo/areas.geojson', collection: { ...empty, features } }], ground, knowledge)

describe('the geography', () => {
  test('draws an allegation as rings about its centre line and never as the line', () => {
    const { areas, lines, points } = made(
      feature({ basis: 'alleged', widthKilometres: 100, label: 'alleged – no route published' }),
    )
    expect(lines.features).toEqual([])
    expect(areas.features.map(({ properties }) => properties.ring)).toEqual(areas.features.map((_, index) => index))
    expect(areas.features.length).toBeGreaterThan(4)
    expect(points.features.map(({ geometry }) => geometry.coordinates)).toEqual([[46, 38]])
  })

  test('refuses an allegation without a width, or with one that would look like a route', () => {
    const bare = () => made(feature({ basis: 'alleged' }))
    expect(bare).toThrow('geo/areas.geojson › it › widthKilometres: found nothing, expected at least 90 km')
    expect(() => made(feature({ basis: 'alleged', widthKilometres: 40 }))).toThrow('found 40, expected at least 90 km')
  })

  test('keeps lines and points as they stand, with the words of their claim', () => {
    const { lines, points } = made(
      feature({ claim: 'a-claim', when: '2006-06-04/..' }),
      feature({ id: 'station', number: 1 }, { type: 'Point', coordinates: [49, 40] }),
    )
    expect(lines.features[0]?.properties).toMatchObject({
      status: 'words of a-claim',
      from: Date.UTC(2006, 5, 4),
      to: 8.64e15,
    })
    expect(points.features[0]?.properties).toMatchObject({ number: 1, from: -8.64e15, to: 8.64e15, event: '' })
  })

  test('says of a contested line who holds and who claims, beside its longest part', () => {
    const parts: Geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [10, 10],
          [11, 11],
        ],
        line.type === 'LineString' ? line.coordinates : [],
      ],
    }
    const { lines, points } = made(feature({ heldBy: 'Northland', claimedBy: ['Eastland', 'Southland'] }, parts))
    expect(points.features[0]?.properties).toMatchObject({
      label: 'Held by Northland; claimed by Eastland and Southland',
      status: 'words of none · held by Northland; claimed by Eastland and Southland',
    })
    expect(points.features[0]?.geometry.coordinates).toEqual([46, 38])
    expect(lines.features[0]?.properties.label).toBe('')
  })

  test('draws a border in the years of its validity, open where none is given', () => {
    const dated = made(feature({ validFrom: '1994-05', validTo: '2020-11' }))
    expect(datedLines(dated)).toEqual([{ from: Date.UTC(1994, 4), to: Date.UTC(2020, 11) }])
    expect(datedLines(made(feature({ validFrom: '1994' })))).toEqual([])
  })

  test('takes names and rivers from the ground files', () => {
    const rivers = { path: 'geo/rivers.geojson', collection: { ...empty, features: [feature({})] } }
    const { rivers: drawn, lines } = geographyOf([rivers], ground, knowledge)
    expect([drawn.features.length, lines.features.length]).toEqual([1, 0])
  })
})
