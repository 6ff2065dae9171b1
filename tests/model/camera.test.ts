import { describe, expect, test } from 'vitest'
import {
  clampView,
  type Frame,
  pointsOf,
  region,
  type View,
  viewAround,
  viewOf,
  zooms,
} from '../../src/model/camera.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'

const bare = { left: 0, right: 0, top: 0, bottom: 0 }
const frame: Frame = { width: 1000, height: 600, padding: bare }

/** The formula of Web Mercator written the other way: with the Gudermannian's inverse through asinh. */
const pixel = ([lng, lat]: readonly [number, number], view: View, { width, height }: Frame): [number, number] => {
  const scale = (512 * 2 ** view.zoom) / (2 * Math.PI)
  const y = (degrees: number): number => Math.asinh(Math.tan((degrees * Math.PI) / 180))
  return [((lng - view.lng) * Math.PI * scale) / 180 + width / 2, (y(view.lat) - y(lat)) * scale + height / 2]
}

const must = (view: View | null): View => {
  if (!view) throw new Error('found no view')
  return view
}

describe('fitting points', () => {
  const baku = [49.892, 40.3777] as const
  const tehran = [51.4215, 35.6944] as const

  test('one point comes to the middle of what is not covered', () => {
    const padded: Frame = { ...frame, padding: { left: 70, right: 424, top: 30, bottom: 40 } }
    const [x, y] = pixel(baku, must(viewAround([baku], padded)), padded)
    expect(x).toBeCloseTo(70 + (1000 - 70 - 424) / 2, 6)
    expect(y).toBeCloseTo(30 + (600 - 30 - 40) / 2, 6)
  })

  test('several points all lie within what is not covered', () => {
    const padded: Frame = { ...frame, padding: { left: 20, right: 400, top: 10, bottom: 60 } }
    const points = [baku, tehran, [45.4, 39.2]] as const
    for (const point of points) {
      const [x, y] = pixel(point, must(viewAround(points, padded)), padded)
      expect(x).toBeGreaterThan(20)
      expect(x).toBeLessThan(600)
      expect(y).toBeGreaterThan(10)
      expect(y).toBeLessThan(540)
    }
  })

  test('near points do not bring the camera nearer than asked', () => {
    expect(must(viewAround([baku, [49.9, 40.38]], frame, 6)).zoom).toBe(6)
  })

  test('without points there is no view', () => {
    expect(viewAround([], frame)).toBeNull()
  })
})

describe('the limits', () => {
  test.each([
    { lng: 10, lat: 60, zoom: 1 },
    { lng: 70, lat: 10, zoom: 20 },
    { lng: 25, lat: 25, zoom: 5 },
  ])('from $lng, $lat, $zoom the corners of the frame stay inside the region', (view) => {
    const clamped = clampView(view, frame)
    expect(clamped.zoom).toBeGreaterThanOrEqual(zooms.least)
    expect(clamped.zoom).toBeLessThanOrEqual(zooms.greatest)
    const [left, top] = pixel([region[0], region[3]], clamped, frame)
    const [right, bottom] = pixel([region[2], region[1]], clamped, frame)
    expect(Math.max(left, top)).toBeLessThan(1e-6)
    expect(right).toBeGreaterThan(frame.width - 1e-6)
    expect(bottom).toBeGreaterThan(frame.height - 1e-6)
  })

  test('a view within the limits is left as it is', () => {
    const view = { lng: 48, lat: 39, zoom: 6 }
    const clamped = clampView(view, frame)
    expect(clamped.lng).toBeCloseTo(48, 9)
    expect(clamped.lat).toBeCloseTo(39, 9)
    expect(clamped.zoom).toBe(6)
  })

  test('a small frame may go down to the least zoom', () => {
    expect(clampView({ lng: 44, lat: 38, zoom: 1 }, { width: 300, height: 200 }).zoom).toBe(zooms.least)
  })
})

describe('aims', () => {
  test('home shows the whole of the story’s home', () => {
    const view = must(viewOf(story, geography, { to: 'home' }, frame))
    const [west, south, east, north] = story.home
    for (const corner of [
      [west, south],
      [east, north],
    ] as const) {
      const [x, y] = pixel(corner, view, frame)
      expect(Math.min(x, y)).toBeGreaterThan(0)
      expect(x).toBeLessThan(frame.width)
      expect(y).toBeLessThan(frame.height)
    }
  })

  test('an event shows its places and the lines that belong to it', () => {
    const view = must(viewOf(story, geography, { to: 'event', event: 'pipeline' }, frame))
    for (const point of [
      [49.4813, 40.2013],
      [45, 41.5],
      [34.5, 31.7],
    ] as const) {
      const [x, y] = pixel(point, view, frame)
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(frame.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(frame.height)
    }
  })

  test('a camera is taken as it stands', () => {
    const camera = { lng: 46, lat: 39.5, zoom: 7 }
    expect(must(viewOf(story, geography, { to: 'camera', camera }, frame)).zoom).toBe(7)
  })

  test('a zoom starts from where the reader is and has no view of its own', () => {
    expect(viewOf(story, geography, { to: 'step' }, frame)).toBeNull()
  })

  test('an event beyond the map, or unknown, leads home', () => {
    const home = viewOf(story, geography, { to: 'home' }, frame)
    expect(viewOf(story, geography, { to: 'event', event: 'nobody' }, frame)).toEqual(home)
    const abroad = { ...story, places: story.places.map((place) => ({ ...place, point: [-74, 40.7] as const })) }
    expect(viewOf(abroad, geography, { to: 'event', event: 'visit' }, frame)).toEqual(home)
  })

  test('places beyond the map are left out of an event’s points', () => {
    expect(pointsOf(story, geography, 'overflight').length).toBeGreaterThan(2)
    const abroad = { ...story, places: story.places.map((place) => ({ ...place, point: [-74, 40.7] as const })) }
    expect(pointsOf(abroad, geography, 'visit')).toEqual([])
  })
})
