import { describe, expect, it } from 'vitest'
import { swatch, swatchMask } from '../../src/model/swatch.ts'
import { story } from '../fakes/story.ts'

const ink = {
  border: '#111111',
  road: '#222222',
  diplomacy: '#333333',
  security: '#444444',
  energy: '#555555',
  incident: '#666666',
}

describe('a swatch', () => {
  it('takes its colours from the caller', () => {
    expect(swatch('pipeline', ink)).toContain('#555555')
    expect(swatch('border', { ...ink, border: 'var(--border)' })).toContain('var(--border)')
  })

  it('of an area has a soft edge, and nothing else has', () => {
    expect(swatchMask).toContain('id="swatch-soft"')
    for (const { symbol } of story.layers) {
      expect(swatch(symbol, ink).includes('url(#swatch-soft)')).toBe(symbol.endsWith('-area'))
    }
  })

  it('of an allegation is a hatch without an outline', () => {
    expect(swatch('alleged-area', ink)).toMatch(
      /^<g mask="url\(#swatch-soft\)"><path d="[^"]*" stroke="#444444" stroke-width="2"\/><\/g>$/,
    )
  })
})
