import { describe, expect, test } from 'vitest'
import { instantOf, lengthOf, pixelOf, type Scale } from '../../src/model/scale.ts'

const scale: Scale = { span: { from: 1000, to: 2000 }, left: 100, right: 300 }

describe('a scale', () => {
  test('puts the ends of its span on its ends', () => {
    expect(pixelOf(scale, 1000)).toBe(100)
    expect(pixelOf(scale, 2000)).toBe(300)
  })

  test('leads from an instant to a pixel and back, beyond the ends too', () => {
    for (const instant of [-500, 1000, 1234, 2000, 9000]) {
      expect(instantOf(scale, pixelOf(scale, instant))).toBeCloseTo(instant, 6)
    }
  })

  test('measures lengths of time in pixels', () => expect(lengthOf(scale, 500)).toBe(100))
})
