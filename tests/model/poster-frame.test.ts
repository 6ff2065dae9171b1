import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Frame, homeView, region, zooms } from '../../src/model/camera.ts'
import {
  homePlace,
  homeRule,
  onPoster,
  placeOf,
  posterSize,
  scaleOf,
  tierOf,
  tiers,
  viewAt,
  zoomOf,
} from '../../src/model/poster-frame.ts'

const home = [43.2, 33.4, 52.6, 41.9] as const

const frames = fc.record({
  width: fc.integer({ min: 200, max: 2560 }),
  height: fc.integer({ min: 120, max: 1600 }),
  padding: fc.record({
    left: fc.integer({ min: 0, max: 264 }),
    right: fc.integer({ min: 0, max: 424 }),
    top: fc.integer({ min: 0, max: 60 }),
    bottom: fc.integer({ min: 0, max: 90 }),
  }),
})

describe('the poster', () => {
  test('lies at home as the camera of the live map says, at any size', () => {
    fc.assert(
      fc.property(frames, (frame: Frame) => {
        const rule = homePlace(home, frame)
        const place = placeOf(homeView({ home }, frame), frame)
        expect(rule.scale).toBeCloseTo(place.scale, 6)
        expect(rule.x).toBeCloseTo(place.x, 3)
        expect(rule.y).toBeCloseTo(place.y, 3)
      }),
    )
  })

  test('covers the whole frame', () => {
    fc.assert(
      fc.property(frames, (frame: Frame) => {
        const { scale, x, y } = homePlace(home, frame)
        expect(Math.max(x, y)).toBeLessThanOrEqual(1e-9)
        expect(x + posterSize.width * scale).toBeGreaterThan(frame.width - 1e-6)
        expect(y + posterSize.height * scale).toBeGreaterThan(frame.height - 1e-6)
      }),
    )
  })

  test('reaches from corner to corner of the region', () => {
    expect(onPoster([region[0], region[3]])).toEqual([0, 0])
    const [x, y] = onPoster([region[2], region[1]])
    expect(x).toBeCloseTo(posterSize.width, 6)
    expect(y).toBeCloseTo(posterSize.height, 6)
  })

  test('gives back the view it was laid out for', () => {
    const view = { lng: 47.3, lat: 38.9, zoom: 6.2 }
    const size = { width: 931, height: 407 }
    const back = viewAt(placeOf(view, size), size)
    expect(back.lng).toBeCloseTo(view.lng, 9)
    expect(back.lat).toBeCloseTo(view.lat, 9)
    expect(back.zoom).toBeCloseTo(view.zoom, 9)
  })

  test('tells the style sheet every number of the rule', () => {
    const rule = homeRule(home)
    expect(Number(rule['--region-width'])).toBeCloseTo(posterSize.width, 3)
    expect(rule['--least-scale']).toMatch(/^0\.\d+px$/)
    expect(Number.parseFloat(rule['--least-scale'] ?? '')).toBeCloseTo(scaleOf(zooms.least), 6)
    expect(Object.values(rule).every((value) => /^-?[\d.]+(px)?$/.test(value))).toBe(true)
  })

  test('has more names the nearer one looks', () => {
    expect(tierOf(3.5)).toBe(0)
    expect(tiers.map((zoom) => tierOf(zoom))).toEqual([0, 1, 2, 3])
    expect(tierOf(9)).toBe(3)
    expect(zoomOf(scaleOf(5.3))).toBeCloseTo(5.3, 9)
  })
})
