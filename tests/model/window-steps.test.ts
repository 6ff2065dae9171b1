import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { always, type Span } from '../../src/model/span.ts'
import {
  clamp,
  day,
  durationOf,
  moveEnd,
  onTheWay,
  orAlways,
  shift,
  shortest,
  snap,
  stepOf,
  yearWindow,
  zoom,
} from '../../src/model/window-steps.ts'

const extent: Span = { from: Date.UTC(2005, 0, 1), to: Date.UTC(2026, 3, 1) }
const window: Span = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2025, 6, 1) }
const windows = fc
  .tuple(fc.integer({ min: 0, max: 7700 }), fc.integer({ min: 7, max: 4000 }))
  .map(([from, days]) => clamp({ from: extent.from + from * day, to: extent.from + (from + days) * day }, extent))
const within = (it: Span) => {
  expect(it.from).toBeGreaterThanOrEqual(extent.from)
  expect(it.to).toBeLessThanOrEqual(extent.to)
  expect(durationOf(it)).toBeGreaterThanOrEqual(shortest - 1)
}

describe('steps of a window', () => {
  test('stay in the extent and keep seven days, whatever is asked', () => {
    fc.assert(
      fc.property(
        windows,
        fc.integer({ min: -9000, max: 9000 }),
        fc.double({ min: 0.001, max: 50, noNaN: true }),
        (it, days, factor) => {
          within(shift(it, days * day, extent))
          within(zoom(it, factor, it.from + days * day, extent))
          within(moveEnd(it, 'from', it.from + days * day, extent))
          within(moveEnd(it, 'to', it.from + days * day, extent))
        },
      ),
    )
  })

  test('shifting keeps the length and stops at the end', () => {
    const later = shift(window, 30 * day, extent)
    expect(later.from - window.from).toBe(30 * day)
    expect(durationOf(later)).toBe(durationOf(window))
    expect(shift(window, 9999 * day, extent).to).toBe(extent.to)
  })

  test('zooming keeps the instant that it is about', () => {
    const about = window.from + durationOf(window) / 4
    const near = zoom(window, 0.5, about, extent)
    expect(durationOf(near)).toBe(durationOf(window) / 2)
    expect((about - near.from) / durationOf(near)).toBeCloseTo(0.25)
  })

  test('moving one end leaves the other', () => {
    expect(moveEnd(window, 'from', window.to + day, extent)).toEqual({ from: window.to - shortest, to: window.to })
    expect(moveEnd(window, 'to', extent.to + day, extent)).toEqual({ from: window.from, to: extent.to })
  })

  test('a year is cut where the extent ends', () => {
    expect(yearWindow(2025, extent)).toEqual({ from: Date.UTC(2025, 0), to: Date.UTC(2026, 0) })
    expect(yearWindow(2026, extent)).toEqual({ from: Date.UTC(2026, 0), to: extent.to })
  })

  test('all of time stays open as the story grows', () => {
    expect(orAlways(extent, extent)).toBe(always)
    expect(orAlways(window, extent)).toBe(window)
  })

  test('come to rest at midnight', () => {
    expect(snap({ from: window.from + 5, to: window.to - 5 })).toEqual(window)
    expect(snap(always)).toEqual(always)
  })

  test('an arrow key moves a day, a week or a month', () => {
    const of = (days: number) => stepOf({ from: 0, to: days * day }) / day
    expect([of(30), of(200), of(2000)]).toEqual([1, 7, 30])
  })

  test('the way begins and ends where it should', () => {
    expect(onTheWay(window, extent, 0)).toEqual(window)
    expect(onTheWay(window, extent, 1)).toEqual(extent)
  })
})
