import { resolve } from 'node:path'
import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, test } from 'vitest'
import { basemap } from '../../src/build/basemap.ts'
import { region } from '../../src/model/camera.ts'

const made = await basemap(resolve(import.meta.dirname, '../..'))
const inSea = (lng: number, lat: number): boolean =>
  made.sea.features.some((feature) => booleanPointInPolygon([lng, lat], feature))

test('the Caspian, the Black Sea and the Mediterranean are sea, the capitals are land', () => {
  expect([inSea(50.5, 41.5), inSea(36, 43.2), inSea(31, 34)]).toEqual([true, true, true])
  expect([inSea(49.6, 40.45), inSea(51.42, 35.69), inSea(44.51, 40.18)]).toEqual([false, false, false])
})

test('the sea reaches beyond the region, so that its edge is never seen', () => {
  expect(inSea(region[0] - 0.5, 35)).toBe(true)
})

test('the lakes of the highlands are there', () => {
  const inLake = (lng: number, lat: number): boolean =>
    made.lakes.features.some((feature) => booleanPointInPolygon([lng, lat], feature))
  expect([inLake(42.9, 38.65), inLake(45.4, 37.6), inLake(45.4, 40.3)]).toEqual([true, true, true])
})

test('no coast runs along the frame', () => {
  const lines = made.coast.features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  )
  const west = region[0] - 1
  const along = lines.filter((line) => line.every(([lng = 0]) => Math.abs(lng - west) < 0.001))
  expect(lines.length).toBeGreaterThan(20)
  expect(along).toEqual([])
})

describe('the borders', () => {
  const points = made.borders.features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  const within = (west: number, south: number, east: number, north: number) =>
    points.filter(([lng = 0, lat = 0]) => lng > west && lng < east && lat > south && lat < north)

  test('leave Northern Cyprus, the Golan and the isthmus of Crimea to the contested lines', () => {
    expect(points.length).toBeGreaterThan(500)
    expect(within(32, 34.9, 34.2, 35.4)).toEqual([])
    expect(within(35.65, 32.76, 35.9, 33.3)).toEqual([])
    expect(within(33.5, 45.7, 35.1, 46.3)).toEqual([])
  })

  test('keep what is held and claimed by the same sides', () => {
    expect(within(44, 38.8, 46.6, 39.8).length).toBeGreaterThan(20)
    expect(within(35.1, 33, 35.6, 33.3).length).toBeGreaterThan(3)
  })

  test('make no country of leased ground', () => {
    expect(within(62.5, 45, 64, 46.5)).toEqual([])
  })
})
