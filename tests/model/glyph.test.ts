import { describe, expect, test } from 'vitest'
import { fillOf, fills, glyph, outline, shapes, symbolOf } from '../../src/model/glyph.ts'

const ink = { hue: '#123456', casing: '#ffffff' }

describe('a mark', () => {
  test('looks different for every pair of shape and fill', () => {
    const drawings = shapes
      .filter((shape) => shape !== 'key')
      .flatMap((shape) => fills.map((fill) => glyph(shape, fill, 6.6, ink, 'x')))
    expect(new Set(drawings).size).toBe(25)
  })

  test('is cut where somebody contests it, whatever it rests on', () => {
    expect(fillOf({ basis: 'alleged', response: 'denied', words: '' })).toBe('contested')
    expect(fillOf({ basis: 'documented', response: 'disputed', words: '' })).toBe('contested')
    expect(fillOf({ basis: 'alleged', response: 'none-found', words: '' })).toBe('alleged')
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

  test('grows with its radius', () => {
    expect(outline('energy', 10)).toBe('M-8 -8L8 -8L8 8L-8 8Z')
    expect(outline('energy', 5)).toBe('M-4 -4L4 -4L4 4L-4 4Z')
  })

  test('has a symbol of its own in the page', () => {
    expect(symbolOf('energy', 'reported')).toBe('glyph-energy-reported')
  })
})
