import { createExpression, type LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { borderLayers, byZoom, landLayers } from '../../src/model/map-layers-land.ts'
import { palettes } from '../../src/model/palette.ts'
import { story } from '../fakes/story.ts'

const widthAt = (zoom: number): unknown => {
  const parsed = createExpression(byZoom(2, 4, 8), 'layers[0].paint.line-width', {
    type: 'number',
    'property-type': 'data-constant',
    expression: { interpolated: true, parameters: ['zoom'] },
  } as never)
  if (parsed.result !== 'success') throw new Error(parsed.value.map(({ message }) => message).join())
  return parsed.value.evaluate({ zoom } as never)
}

test('a width grows straight from one zoom to the next and stays beyond the last', () => {
  expect([3, 4, 5, 6, 7, 8, 10].map(widthAt)).toEqual([2, 2, 3, 4, 6, 8, 8])
})

test('the shade along the coast lies on the side of the sea, wide below narrow', () => {
  const shades = landLayers(palettes.light, true).filter(({ id }) => id.startsWith('vignette'))
  const widths = shades.map((layer) => (layer as LineLayerSpecification).paint?.['line-width'])
  expect(widths).toEqual([...widths].sort((one, other) => Number(other) - Number(one)))
  for (const layer of shades) expect((layer as LineLayerSpecification).paint?.['line-offset']).toBeGreaterThan(0)
})

test('a border is a light casing with a line upon it, and the Aras between them', () => {
  const [casing, river, border] = borderLayers(story, palettes.light) as LineLayerSpecification[]
  expect(casing?.paint?.['line-color']).toBe(palettes.light.borderHalo)
  expect(river?.paint?.['line-color']).toBe(palettes.light.river)
  expect(border?.paint?.['line-color']).toBe(palettes.light.border)
})
