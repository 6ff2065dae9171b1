import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { storyWords } from '../../src/model/map-labels-story.ts'
import { globalState } from '../../src/model/map-style-state.ts'
import { palettes } from '../../src/model/palette.ts'
import { always } from '../../src/model/span.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'
import { passes } from '../fakes/style.ts'

const words = storyWords(story, palettes.light, 'light')
const found = (ending: string, selected: string | null): string[] => {
  const state = globalState(story, { window: always, layers: new Set(), selected })
  const takes = (layer: LayerSpecification) =>
    'filter' in layer && geography.points.features.some((point) => passes(layer.filter, point, state))
  return words.filter((layer) => layer.id.endsWith(ending) && takes(layer)).map(({ id }) => id)
}

describe('the words of the story on the map', () => {
  test('an area is named beside it, and on paper with its status while its event is selected', () => {
    expect(found('-point-words', null)).toContain('airspace-point-words')
    expect(found('-callouts', null)).not.toContain('airspace-callouts')
    expect(found('-point-words', 'overflight')).not.toContain('airspace-point-words')
    expect(found('-callouts', 'overflight')).toContain('airspace-callouts')
  })

  test('farther out the words of an area stay, whatever is selected', () => {
    const state = globalState(story, { window: always, layers: new Set(), selected: 'overflight' })
    const plain = words.find(({ id }) => id === 'airspace-point-words')
    const area = geography.points.features.find(({ properties }) => properties.layer === 'airspace')
    if (!plain || !area || !('filter' in plain)) throw new Error('the fake lost its area')
    expect([4, 6].map((zoom) => passes(plain.filter, area, state, zoom))).toEqual([true, false])
  })

  test('the words of an area go with the event that speaks of it', () => {
    const state = globalState(story, { window: always, layers: new Set(), selected: null })
    const area = geography.points.features.find(({ properties }) => properties.layer === 'airspace')
    const layer = words.find(({ id }) => id === 'airspace-point-words')
    if (!area || !layer || !('filter' in layer)) throw new Error('the fake lost its area')
    expect(passes(layer.filter, area, state)).toBe(true)
    expect(passes(layer.filter, area, { ...state, out: ['overflight'] })).toBe(false)
  })

  test('a station carries its number', () => {
    expect(found('-numbers', null)).toEqual(['btc-numbers'])
  })

  test('words along a line never name an allegation', () => {
    const never = geography.lines.features.find(({ properties }) => properties.id === 'never')
    const state = globalState(story, { window: always, layers: new Set(), selected: null })
    if (!never) throw new Error('the fake lost its alleged line')
    const along = words.filter((layer) => 'source' in layer && layer.source === 'lines')
    expect(along.length).toBeGreaterThan(0)
    for (const layer of along) expect(passes('filter' in layer && layer.filter, never, state), layer.id).toBe(false)
  })
})
