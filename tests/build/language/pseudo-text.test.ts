import { describe, expect, test } from 'vitest'
import { accented, mirrored } from '../../../src/build/language/pseudo-text.ts'

describe('the long pseudo-language', () => {
  test('puts accents on letters and is two fifths longer', () => {
    expect(accented('Close the card')).toBe('Çļööšéé ţĥéé çååŕðĥ')
    for (const text of ['Map', 'Try', 'Several independent records', 'x']) {
      const letters = (of: string): number => of.replace(/[^\p{L}]/gu, '').length
      expect(letters(accented(text))).toBe(Math.ceil(letters(text) * 1.4))
    }
  })

  test('leaves signs and figures where they stand', () => {
    expect(accented(', 2025: ')).toBe(', 2025: ')
  })
})

describe('the mirrored pseudo-language', () => {
  test('turns each word over and keeps it whole', () => {
    const text = mirrored('Map: 12 events')
    expect(text.replace(/[\u202e\u202c]/g, '')).toBe('Map: 12 events')
    expect(text).toBe('\u202eMap\u202c: \u202e12\u202c \u202eevents\u202c')
  })
})
