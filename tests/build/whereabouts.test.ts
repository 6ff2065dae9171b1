import type { Feature, Geometry, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { distanceTo, nextCountries } from '../../src/build/neighbours.ts'
import { whereabouts } from '../../src/build/whereabouts.ts'
import type { Given } from '../../src/build/whereabouts-around.ts'
import type { DossierEvent } from '../../src/model/dossier.ts'
import type { FeatureProperties, Place } from '../../src/model/records.ts'

const place = (id: string, name: string, lng: number, lat: number, about: Partial<Place> = {}): [string, Place] => [
  id,
  {
    id,
    name,
    names: {},
    kind: 'site',
    point: [lng, lat],
    country: 'Eastland',
    label: false,
    accuracy: 'Exact',
    ...about,
  },
]

const event = (id: string, where: string[], category: DossierEvent['category'], year = 2025): DossierEvent =>
  ({ id, places: where, category, when: { from: Date.UTC(year, 0) } }) as unknown as DossierEvent

const feature = (about: Partial<FeatureProperties>, geometry: Geometry): Given =>
  ({
    type: 'Feature',
    geometry,
    properties: { id: 'it', layer: 'btc', name: 'Long pipeline, of Eastland', basis: 'documented', ...about },
  }) as Feature as Given

/** Two squares that share the meridian 46° E. */
const square = (west: number, east: number): Position[][] => [
  [
    [west, 39],
    [east, 39],
    [east, 41],
    [west, 41],
    [west, 39],
  ],
]
const countries = [
  { name: 'Westland', rings: square(44, 46) },
  { name: 'Eastland', rings: square(46, 48) },
]

const pipeline = feature(
  {},
  {
    type: 'LineString',
    coordinates: [
      [46.5, 40],
      [47.5, 40],
    ],
  },
)
const places = new Map([
  place('town', 'Midtown', 47, 40.3, { kind: 'town', label: true }),
  place('capital', 'Hightown', 47, 40.01, { kind: 'capital', label: true }),
  place('head', 'First terminal', 46.5, 40),
  place('valve', 'Valve station', 46.9, 40.02, { accuracy: 'Approximate, from general knowledge' }),
  place('frontier', 'Frontier post', 46.1, 40.8),
  place('bridge', 'Border bridge', 46, 39.5, { country: undefined }),
  place('hall', 'Town hall, Midtown', 47.02, 40.31),
  place('abroad', 'Faraway', -70, 40),
])

const told = (events: DossierEvent[], features: Given[] = [pipeline]): Record<string, string> =>
  Object.fromEntries(whereabouts({ events, places }, { features, countries }))

describe('where an event lies', () => {
  test('is told from the next well-known town, with distance and direction', () => {
    expect(told([event('post', ['frontier'], 'security')]).post).toContain('Frontier post, 95 km north-west of Midtown')
  })

  test('is told along the line it lies on, in order from its head and of time', () => {
    const sentences = told([
      event('later', ['head'], 'energy', 2024),
      event('earlier', ['head'], 'energy', 2006),
      event('leak', ['valve'], 'incident'),
      event('speech', ['capital'], 'energy'),
    ])
    expect(sentences.earlier).toMatch(/; at the head of the Long pipeline, first of three events along it\.$/)
    expect(sentences.later).toContain('second of three')
    expect(sentences.leak).toContain('about 9 km west of Hightown; on the Long pipeline, third of three')
    expect(sentences.speech).toBe('Hightown, capital of Eastland.')
  })

  test('leaves a line out where the event is about neither energy nor transport', () => {
    expect(told([event('visit', ['head'], 'diplomacy')]).visit).not.toContain('pipeline')
  })

  test('names the border within 25 km, and both sides of it for what stands on it', () => {
    const sentences = told([event('post', ['frontier'], 'security'), event('on-it', ['bridge'], 'transport')])
    expect(sentences.post).toContain('; about 8 km from the border with Westland.')
    expect(sentences['on-it']).toContain('; at the border of Eastland and Westland.')
  })

  test('names a contested line where that is nearer than the border', () => {
    const line = feature(
      { layer: 'contested-lines', name: 'Hill: line of control', heldBy: 'Eastland', claimedBy: ['Westland'] },
      {
        type: 'LineString',
        coordinates: [
          [46.12, 40.7],
          [46.12, 40.9],
        ],
      },
    )
    expect(told([event('post', ['frontier'], 'security')], [line]).post).toContain(
      '; about 2 km from a contested line (Hill).',
    )
  })

  test('says of an allegation that no route was published, and of no other event’s', () => {
    const area = feature(
      { layer: 'alleged-airspace', basis: 'alleged', event: 'said', radiusKilometres: 50 },
      { type: 'Point', coordinates: [46.2, 40.8] },
    )
    const sentences = told([event('said', ['frontier'], 'security'), event('other', ['frontier'], 'security')], [area])
    expect(sentences.said).toContain('inside an area that the allegation names, no route published')
    expect(sentences.other).not.toContain('allegation')
  })

  test('does not repeat the town in a name that holds it', () => {
    expect(told([event('vote', ['hall'], 'diplomacy')]).vote).toBe('Town hall, Midtown.')
  })

  test('is outside the map for what lies there, and untold without a place', () => {
    expect(told([event('summit', ['abroad'], 'diplomacy'), event('article', [], 'diplomacy')])).toEqual({
      summit: 'Faraway: outside the map.',
    })
  })
})

describe('a border', () => {
  test('is as far as its nearest stretch, and infinitely far beyond the reach', () => {
    expect(distanceTo(square(44, 46), [46.1, 40], 25)).toBeCloseTo(8.5, 0)
    expect(distanceTo(square(44, 46), [47, 40], 25)).toBe(Number.POSITIVE_INFINITY)
  })

  test('between two countries is a border of both', () => {
    expect(nextCountries(countries, [46.1, 40], 25).map(({ name }) => name)).toEqual(['Westland', 'Eastland'])
  })
})
