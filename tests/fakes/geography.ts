/** A square sea, one border, and one feature of every kind a layer can hold; even a line nobody should ever draw. */
import type { Geography, StoryFeature } from '../../src/model/geography.ts'
import { day } from './story.ts'

const forever = { from: -8.64e15, to: 8.64e15 }

const story = (id: string, layer: string, about: Partial<StoryFeature> = {}): StoryFeature => ({
  id,
  layer,
  name: `Name of ${id}`,
  label: `Label of ${id}`,
  basis: 'documented',
  response: 'none-found',
  status: 'Documented',
  accuracy: 'generalised',
  event: '',
  ...forever,
  kind: '',
  number: 0,
  ...about,
})

const line = <P>(properties: P, ...coordinates: [number, number][]) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'LineString' as const, coordinates },
})

const square = <P>(properties: P, west: number, south: number, side: number) => ({
  type: 'Feature' as const,
  properties,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  },
})

const point = <P>(properties: P, lng: number, lat: number) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Point' as const, coordinates: [lng, lat] },
})

const of = <F>(...features: F[]) => ({ type: 'FeatureCollection' as const, features })

const airspace = story('airspace-border', 'airspace', {
  basis: 'alleged',
  response: 'denied',
  status: 'Alleged · denied by Baku',
  accuracy: 'alleged',
  event: 'overflight',
  from: day('2025-06-13'),
  to: day('2025-06-25'),
})

export const geography: Geography = {
  sea: of(square({}, 50, 38, 4)),
  lakes: of(square({ name: 'Lake Urmia' }, 45.2, 37.2, 0.6)),
  coast: of(line({}, [50, 42], [50, 38], [54, 38])),
  rivers: of(line({ name: 'Aras', rank: 1 }, [44, 40], [46, 38.9], [48.4, 40])),
  borders: of(line({}, [44, 39.8], [48, 39.4], [48.9, 38.4])),
  lines: of(
    line(
      story('btc-line', 'btc', { event: 'pipeline', from: day('2006-06-04') }),
      [49.48, 40.2],
      [45, 41.5],
      [35.9, 36.9],
    ),
    line(story('tanker-leg', 'tanker', { response: 'disputed', event: 'pipeline' }), [35.9, 36.9], [34.5, 31.7]),
    line(story('oblast', 'karabakh', { from: day('1991-01-01'), to: day('2023-09-20') }), [46.3, 40.2], [47.2, 39.6]),
    line(story('rail', 'corridors', { kind: 'in-use' }), [49, 40.1], [48.9, 38.4]),
    line(story('gap', 'corridors', { kind: 'planned' }), [48.9, 38.4], [49.6, 37.3]),
    line(story('never', 'btc', { basis: 'alleged' }), [49, 39], [51, 36]),
  ),
  areas: of(
    ...[0, 1, 2, 3, 4].map((ring) => square({ ...airspace, ring }, 45 + ring / 10, 38 + ring / 10, 3 - ring / 5)),
    ...[0, 1, 2, 3, 4].map((ring) =>
      square({ ...story('iraq', 'overflights'), ring }, 42 + ring / 10, 33, 3 - ring / 5),
    ),
  ),
  points: of(
    point(story('station-1', 'btc', { kind: 'station', number: 1 }), 49.48, 40.2),
    point(story('tamar', 'fields'), 33.95, 33.08),
    point({ ...airspace, id: 'airspace-label' }, 46.5, 39),
  ),
  labels: of<Geography['labels']['features'][number]>(
    point({ name: 'Türkiye', local: '', kind: 'country', rank: 1 } as const, 35, 39),
    point({ name: 'Iran', local: 'ایران', kind: 'country', rank: 1 } as const, 50, 34),
    line({ name: 'Zagros', local: '', kind: 'range', rank: 2 } as const, [46, 34], [49, 32]),
  ),
}
