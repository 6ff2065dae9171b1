import { expect, test } from 'vitest'
import { geometryProblems } from '../../src/build/read-geometry.ts'
import { problemText } from '../../src/model/problem.ts'

const feature = (type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: {},
  geometry: { type, coordinates },
})
const told = (it: unknown): string[] => geometryProblems('geo/a.geojson', '[0] a', it).map(problemText)

test.each([
  feature('Point', [180, -90]),
  feature('Point', [44.8, 39.6, 1200]),
  feature('LineString', [
    [1, 2],
    [3, 4],
  ]),
  feature('MultiPolygon', [
    [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  ]),
])('a geometry that can be drawn is in order: %j', (it) => expect(told(it)).toEqual([]))

test.each([
  [null, '  geo/a.geojson › [0] a: found null, expected a GeoJSON Feature'],
  [{ type: 'Feature', geometry: null }, ' › [0] a › geometry: found null, expected a geometry: Point, '],
  [
    feature('GeometryCollection', []),
    ' › geometry: found {"type":"GeometryCollection","coordinates":[]}, expected a geometry',
  ],
  [feature('constructor', []), 'expected a geometry: '],
  [feature('Point', [1e308, 0]), ' › geometry.coordinates: found [1e+308,0], expected a position'],
  [feature('Point', [0, Number.NaN]), 'found [0,null], expected a position'],
  [feature('Point', 'here'), 'found "here", expected a position'],
  [feature('LineString', [[1, 2]]), 'found [[1,2]], expected at least two positions'],
  [
    feature('LineString', [
      [1, 2],
      ['3', 4],
    ]),
    'geometry.coordinates[1]: found ["3",4], expected a position',
  ],
  [feature('Polygon', []), 'found [], expected a list of coordinates'],
  [
    feature('Polygon', [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
    ]),
    'geometry.coordinates[0]: found [[0,0],[1,0],[1,1],[0,1]], expected a ring',
  ],
])('a geometry that cannot is named with its place: %j', (it, words) => {
  expect(told(it)).toHaveLength(1)
  expect(told(it)[0]).toContain(words)
})
