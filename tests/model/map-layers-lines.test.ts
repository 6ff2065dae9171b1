import type { Feature } from 'geojson'
import { describe, expect, test } from 'vitest'
import { lineLayers, pointLayers } from '../../src/model/map-layers-lines.ts'
import { globalState } from '../../src/model/map-style-state.ts'
import { palettes } from '../../src/model/palette.ts'
import { always } from '../../src/model/span.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'
import { passes } from '../fakes/style.ts'

const state = globalState(story, { window: always, layers: new Set(), selected: null })
const layers = [...lineLayers(story, palettes.light), ...pointLayers(story, palettes.light)]
const drawnBy = (id: string, about: object = {}): string[] => {
  const all: Feature[] = [...geography.lines.features, ...geography.points.features]
  const feature = all.find(({ properties }) => properties?.id === id)
  if (!feature) throw new Error(`no feature ${id}`)
  const source = feature.geometry.type === 'Point' ? 'points' : 'lines'
  const moved = { ...feature, properties: { ...feature.properties, ...about } }
  const takes = layers.filter(
    (layer) => 'filter' in layer && layer.source === source && passes(layer.filter, moved, state),
  )
  return takes.map((layer) => layer.id)
}

describe('the lines of the story', () => {
  test('a documented pipeline is solid, a reported one broken, a disputed one dash-dot', () => {
    expect(drawnBy('btc-line')).toContain('btc-line')
    expect(drawnBy('btc-line', { basis: 'reported' })).toContain('btc-reported')
    expect(drawnBy('btc-line', { basis: 'reported', response: 'disputed' })).toContain('btc-disputed')
    expect(drawnBy('btc-line', { response: 'disputed' })).not.toContain('btc-line')
  })

  test('a railway in use has its ticks, a planned one is dashed', () => {
    expect(drawnBy('rail')).toEqual(expect.arrayContaining(['corridors-line', 'corridors-ticks']))
    expect(drawnBy('gap')).toContain('corridors-planned')
    expect(drawnBy('gap')).not.toContain('corridors-line')
  })

  test('a former line is dotted', () => {
    const former = layers.find(({ id }) => id === 'karabakh-line')
    expect(former?.paint).toMatchObject({ 'line-dasharray': [0, 2] })
    expect(drawnBy('oblast', { layer: 'karabakh' })).toEqual(['karabakh-line'])
  })

  test('an alleged line is drawn by none, and an alleged point of a line neither', () => {
    expect(drawnBy('never')).toEqual([])
    expect(drawnBy('station-1', { basis: 'alleged' })).toEqual([])
  })

  test('another pipeline is thinner than the story’s own, and dashed where out of use', () => {
    const other = { ...story.layers[0]!, id: 'others', symbol: 'other-pipeline' as const }
    const drawn = lineLayers({ ...story, layers: [other] }, palettes.light)
    const line = geography.lines.features.find(({ properties }) => properties.id === 'btc-line')
    const of = (kind: string): string[] =>
      drawn
        .filter((layer) => {
          const moved = { ...line!, properties: { ...line!.properties, layer: 'others', kind } }
          return 'filter' in layer && passes(layer.filter, moved, state)
        })
        .map(({ id }) => id)
    expect(of('in-use')).toContain('others-line')
    expect(of('idle')).toContain('others-idle')
    expect(of('idle')).not.toContain('others-line')
    expect(drawn.find(({ id }) => id === 'others-idle')?.paint).toHaveProperty('line-dasharray')
  })

  test('stations are drawn as discs', () => expect(drawnBy('station-1')).toEqual(['btc-points']))
})
