import { describe, expect, test } from 'vitest'
import { glyph } from '../../src/model/glyph.ts'
import { fills, shapes, untold } from '../../src/model/glyph-form.ts'

const ink = { hue: '#123456', casing: '#ffffff' }

describe('a mark', () => {
  test('looks different for every pair of shape and fill', () => {
    const drawings = shapes
      .filter((shape) => shape !== 'key')
      .flatMap((shape) => fills.map((fill) => glyph(shape, fill, 6.6, ink, 'x')))
    expect(new Set(drawings).size).toBe(25)
  })

  test('keeps the hatch of a contested allegation only where there is room', () => {
    const hatched = (r: number) => glyph('security', 'contested', r, ink, 'x', 'alleged').includes('x-shape')
    expect(hatched(11)).toBe(true)
    expect(hatched(6.6)).toBe(false)
  })

  test('uses the colours it is given and no others', () => {
    for (const fill of fills) {
      const colours = new Set(glyph('incident', fill, 6.6, { ...ink, casingWidth: 2 }, 'x').match(/#[0-9a-f]{6}/g))
      expect([...colours].filter((colour) => colour !== ink.hue && colour !== ink.casing)).toEqual([])
    }
  })

  test('of a status that is not told is none of the others, and the same whatever it hides', () => {
    for (const shape of shapes) {
      const hidden = glyph(shape, untold, 6.6, ink, 'x')
      for (const fill of fills) expect(hidden).not.toBe(glyph(shape, fill, 6.6, ink, 'x'))
      expect(glyph(shape, untold, 6.6, ink, 'x', 'alleged')).toBe(hidden)
    }
  })
})
