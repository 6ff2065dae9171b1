import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { type FeatureKey, featuresOf, pointKeys } from '../../src/model/map-style.ts'
import { palettes, type Theme } from '../../src/model/palette.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'
import { style } from '../fakes/style.ts'

const themes: readonly Theme[] = ['light', 'dark', 'contrast']

describe('the style as a whole', () => {
  test.each(themes)('the validator finds nothing wrong with the %s theme', (theme) => {
    expect(validateStyleMin(style(theme)).map((problem) => problem.message)).toEqual([])
  })

  test('every layer has a name of its own and a source that exists', () => {
    const { layers, sources } = style()
    expect(new Set(layers.map((layer) => layer.id)).size).toBe(layers.length)
    for (const layer of layers) if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source)
  })

  test('the contrast theme has no relief', () => {
    expect(style('contrast').sources.relief).toBeUndefined()
    expect(style('contrast').layers.map((layer) => layer.id)).not.toContain('relief')
    expect(style('light').sources.relief).toBeDefined()
  })

  test('its only colours are those of the palette', () => {
    const inks = JSON.stringify(palettes.dark).toUpperCase()
    const used = JSON.stringify(style('dark').layers).match(/#[0-9a-f]{6,8}\b/gi) ?? []
    expect(used.length).toBeGreaterThan(20)
    for (const colour of used) expect(inks).toContain(colour.toUpperCase())
  })

  test('the sea lies above the relief, marks above lines, alleged areas below the borders', () => {
    const order = style().layers.map((layer) => layer.id)
    const lower = (below: string, above: string) => expect(order.indexOf(below)).toBeLessThan(order.indexOf(above))
    lower('relief', 'sea')
    lower('airspace-alleged', 'borders')
    lower('overflights-documented', 'airspace-alleged')
    lower('btc-line', 'event-glyphs')
    lower('event-selected', 'event-glyphs')
    expect(order.at(-1)).toBe('event-glyphs')
  })

  test('the capitals of Türkiye keep their dot, and every face of the stacks is declared', () => {
    const labels = JSON.stringify(style().sources.labels).replace(/[\u2004\u2009\u200A]/g, '')
    expect(labels).toContain('TÜRKİYE')
    const faces = Object.keys(style()['font-faces'] ?? {})
    const asked = new Set(
      JSON.stringify(style().layers).match(/"(Fira Sans|Fira Sans Medium|Source Serif 4 Italic|Noto Sans \w+)"/g),
    )
    for (const family of asked) expect(faces).toContain(family.replaceAll('"', ''))
  })
})

describe('what lights up with an event', () => {
  test('is its points and what the layers hold of it', () => {
    const keys = featuresOf(story, geography, 'pipeline')
    const expected: FeatureKey[] = [
      { source: 'events', id: 'pipeline@sangachal' },
      { source: 'events', id: 'pipeline@ceyhan' },
      { source: 'lines', id: 'btc-line' },
      { source: 'lines', id: 'tanker-leg' },
    ]
    expect(keys).toEqual(expected)
  })

  test('is nothing for an event nobody knows', () => {
    expect(featuresOf(story, geography, 'nobody')).toEqual([])
  })
})

describe('a story with more points than a page holds', () => {
  const many = {
    ...story,
    events: Array.from({ length: 50_001 }, (_, index) => ({ ...story.events[0]!, id: `e${index}` })),
  }

  test('reads them from tiles, and every layer and every key names the layer of the tiles', () => {
    const { sources, layers } = style('light', many)
    expect(sources.events).toEqual({ type: 'vector', url: 'pmtiles://points.pmtiles', promoteId: 'id' })
    const own = layers.filter((layer) => 'source' in layer && layer.source === 'events')
    expect(own.map((layer) => ('source-layer' in layer ? layer['source-layer'] : ''))).toEqual(own.map(() => 'events'))
    expect(pointKeys(many, many.events[0]!)[0]).toMatchObject({ source: 'events', sourceLayer: 'events' })
  })

  test('is the only one that does', () => {
    expect(style().sources.events).toMatchObject({ type: 'geojson' })
    expect(pointKeys(story, story.events[0]!)[0]).not.toHaveProperty('sourceLayer')
  })
})
