import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/model/palette.ts'
import type { PictureView } from '../../src/model/picture-ground.ts'
import { picturePoints } from '../../src/model/picture-points.ts'
import { always } from '../../src/model/span.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'

const layers = [
  { id: 'pipes', title: 'Pipeline', symbol: 'pipeline', on: true },
  { id: 'talk', title: 'Said', symbol: 'alleged-area', on: true },
] as const
const asked: PictureView = {
  view: { lng: 47, lat: 39, zoom: 5 },
  width: 1600,
  height: 772,
  window: always,
  layers: new Set(layers.map(({ id }) => id)),
  isSeen: () => true,
}
const [template] = geography.points.features
const at = (layer: string, about: object = {}) => {
  if (!template) throw new Error('found no point in the fake geography, expected one')
  return { ...template, properties: { ...template.properties, layer, basis: 'documented' as const, ...about } }
}
const drawn = (features: ReturnType<typeof at>[], given: Partial<PictureView> = {}): string =>
  picturePoints({ points: { type: 'FeatureCollection', features } }, layers, { ...asked, ...given }, palettes.light)

describe('points of a picture', () => {
  it('are stations with their numbers, and smaller points without', () => {
    const text = drawn([at('pipes', { number: 7 }), at('pipes', { number: 0 })])
    expect(text.match(/<circle/g)).toHaveLength(2)
    expect(text.match(/>7<\/text>/g)).toHaveLength(1)
  })

  it('are left out with their layer, outside the window, and where they are only alleged', () => {
    const point = at('pipes', { number: 7 })
    expect(drawn([point], { layers: new Set() })).toBe('')
    expect(drawn([at('pipes', { from: 0, to: 1 })], { window: { from: 2, to: 3 } })).toBe('')
    expect(drawn([at('pipes', { basis: 'alleged' })])).toBe('')
    expect(drawn([at('talk')])).toBe('')
  })

  it('of the story itself stand for layers that are drawn with points', () => {
    const all = new Set(story.layers.map(({ id }) => id))
    const count =
      picturePoints(geography, story.layers, { ...asked, layers: all }, palettes.light).split('<circle').length - 1
    const symbols = new Map(story.layers.map(({ id, symbol }) => [id, symbol]))
    const expected = geography.points.features.filter(
      ({ properties: { layer, basis } }) =>
        basis !== 'alleged' && ['pipeline', 'field', 'sea-leg'].includes(symbols.get(layer) ?? ''),
    )
    expect(count).toBe(expected.length)
  })
})
