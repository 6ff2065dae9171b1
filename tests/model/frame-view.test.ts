import { describe, expect, test } from 'vitest'
import { viewFor } from '../../src/model/frame-view.ts'

const size = { width: 640, height: 300 }

describe('the view a page around asks for', () => {
  test('is a centre as it is given', () => {
    expect(viewFor({ type: 'setView', center: [49, 40], zoom: 6 }, size)).toEqual({ lng: 49, lat: 40, zoom: 6 })
  })

  test('is nearer for a smaller box, around its middle', () => {
    const wide = viewFor({ type: 'setView', bbox: [40, 36, 52, 42] }, size)
    const close = viewFor({ type: 'setView', bbox: [45, 38, 47, 40] }, size)
    expect(close.zoom).toBeGreaterThan(wide.zoom)
    expect(wide.lng).toBeCloseTo(46, 1)
  })

  test('is a view also for a box without size and a map without one', () => {
    const view = viewFor({ type: 'setView', bbox: [44, 40, 44, 40] }, { width: 1, height: 1 })
    expect(Object.values(view).every(Number.isFinite)).toBe(true)
  })
})
