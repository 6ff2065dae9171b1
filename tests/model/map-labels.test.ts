import { describe, expect, test } from 'vitest'
import { countryNames, halo, labelPoints, landWords } from '../../src/model/map-labels.ts'
import { palettes } from '../../src/model/palette.ts'
import { geography } from '../fakes/geography.ts'

const captions = new Map(
  labelPoints(geography).features.map(({ properties }) => [
    properties.name,
    properties.caption.replace(/[\u2004\u2009\u200A]/g, ''),
  ]),
)

describe('the words of the land', () => {
  test('countries and ranges stand in capitals, and Türkiye keeps the dot of its letter', () => {
    expect(captions.get('Türkiye')).toBe('TÜRKİYE')
    expect(captions.get('Iran')).toBe('IRAN')
    expect(captions.get('Zagros')).toBe('ZAGROS')
  })

  test('only the names of countries are tracked with spaces, because one label holds two scripts', () => {
    const [turkiye, , zagros] = labelPoints(geography).features.map(({ properties }) => properties.caption)
    expect(turkiye).toMatch(/^T[\u2004\u2009\u200A]Ü/)
    expect(zagros).toBe('ZAGROS')
  })

  test('waters are written in the ink of water and every label has a halo, never a box', () => {
    const palette = palettes.light
    const layers = [...landWords(palette), countryNames(palette)]
    expect(layers.map(({ id }) => id)).toEqual(['range-names', 'river-names', 'water-names', 'country-names'])
    for (const { paint } of layers) expect(paint).toMatchObject({ 'text-halo-color': palette.halo })
    expect(halo(palette.waterInk, palette)).toMatchObject(layers[1]?.paint ?? {})
  })
})
