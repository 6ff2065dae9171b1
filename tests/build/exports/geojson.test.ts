import { check } from '@placemarkio/check-geojson'
import { describe, expect, test } from 'vitest'
import { eventsGeojson, layersGeojson } from '../../../src/build/exports/geojson.ts'
import { FeatureRow } from '../../../src/model/schema/export.ts'
import { loaded } from '../../fixtures/data.ts'

const { dossier, features } = loaded()
const events = eventsGeojson(dossier)
const layers = layersGeojson(dossier, features)
const line = features.flatMap(({ collection }) => collection.features)[0]

describe('the events as GeoJSON', () => {
  test('are valid by RFC 7946, one feature for each event', () => {
    expect(check(JSON.stringify(events)).type).toBe('FeatureCollection')
    expect(events.features.map(({ id }) => id)).toEqual(dossier.events.map(({ id }) => id))
  })

  test('stand at all their places, or nowhere where none is on record', () => {
    expect(events.features.map(({ geometry }) => geometry?.type)).toEqual(['MultiPoint', 'Point'])
    const [first] = dossier.events
    const nowhere = eventsGeojson({ ...dossier, events: [{ ...first!, places: [] }] })
    expect(nowhere.features[0]?.geometry).toBeNull()
  })

  test('say of an allegation that its places are no route', () => {
    expect(events.features[0]?.properties).toMatchObject({ status: 'ALLEGED – denied by Northtown' })
    expect(events.features[0]?.properties?.geometry_note).toContain('not a route')
  })
})

describe('the layers as GeoJSON', () => {
  test('are valid by RFC 7946, and every row is as its schema says', () => {
    expect(check(JSON.stringify(layers)).type).toBe('FeatureCollection')
    for (const { properties } of layers.features) expect(FeatureRow.parse(properties)).toEqual(properties)
  })

  test('never show an allegation as a line, and say with each that it is no route', () => {
    const alleged = layers.features.filter(({ properties }) => properties?.basis === 'alleged')
    expect(alleged.length).toBeGreaterThan(0)
    for (const { geometry, properties } of alleged) {
      expect(geometry.type).toMatch(/Polygon$/)
      expect(properties?.title).toMatch(/^ALLEGED/)
      expect(properties?.geometry_note).toContain('not a route')
    }
  })

  test('tell of a contested line who holds and who claims, and of a former one its years', () => {
    const properties = {
      ...(line?.properties as object),
      heldBy: 'A',
      claimedBy: ['B', 'C'],
      validFrom: '1923',
      validTo: '1991',
    }
    const { when: _, ...dated } = properties as Record<string, unknown>
    const file = {
      path: 'geo/lines.geojson',
      collection: { type: 'FeatureCollection' as const, features: [{ ...line!, properties: dated }] },
    }
    const [row] = layersGeojson(dossier, [file]).features
    expect(row?.properties).toMatchObject({ held_by: 'A', claimed_by: 'B; C', date: '1923–1991' })
  })
})
