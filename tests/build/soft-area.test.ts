import { area, bbox, booleanWithin, distance } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { radiusOf, softArea } from '../../src/build/soft-area.ts'

const centre = {
  type: 'LineString' as const,
  coordinates: [
    [45, 39],
    [46, 38.5],
  ],
}
const rings = softArea(centre, 50)
const feature = (geometry: Polygon | MultiPolygon) => ({ type: 'Feature' as const, properties: {}, geometry })

describe('a soft area', () => {
  test('is nested: each ring lies within the one before', () => {
    for (const [index, ring] of rings.entries()) {
      const outer = rings[index - 1]
      if (outer) expect(booleanWithin(feature(ring), feature(outer)), `ring ${index}`).toBe(true)
    }
    expect(rings.length).toBeGreaterThan(4)
  })

  test('is as wide as it says at its outermost ring', () => {
    const [west, , , north] = bbox(softArea({ type: 'Point', coordinates: [45, 39] }, 50)[0]!)
    expect(distance([45, 39], [45, north])).toBeCloseTo(50, 0)
    expect(distance([45, 39], [west, 39])).toBeCloseTo(50, 0)
  })

  test('shrinks to its middle', () => {
    const sizes = rings.map((ring) => area(feature(ring)))
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
  })

  test('may be stated by its radius or by its full width', () => {
    expect(radiusOf({ radiusKilometres: 30 })).toBe(30)
    expect(radiusOf({ widthKilometres: 90 })).toBe(45)
    expect(radiusOf({})).toBeUndefined()
  })

  test('refuses a radius that leaves nothing', () => {
    expect(() => softArea(centre, -80)).toThrow('expected one above 0')
  })
})
