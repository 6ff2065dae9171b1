import { describe, expect, test } from 'vitest'
import { fillOf, outline, symbolOf } from '../../src/model/glyph-form.ts'

describe('the form of a mark', () => {
  test('is cut where somebody contests it, whatever it rests on', () => {
    expect(fillOf({ basis: 'alleged', response: 'denied', words: '' })).toBe('contested')
    expect(fillOf({ basis: 'documented', response: 'disputed', words: '' })).toBe('contested')
    expect(fillOf({ basis: 'alleged', response: 'none-found', words: '' })).toBe('alleged')
  })

  test('grows with its radius', () => {
    expect(outline('energy', 10)).toBe('M-8 -8L8 -8L8 8L-8 8Z')
    expect(outline('energy', 5)).toBe('M-4 -4L4 -4L4 4L-4 4Z')
  })

  test('has a symbol of its own in the page', () => {
    expect(symbolOf('energy', 'reported')).toBe('glyph-energy-reported')
  })
})
