import {
  createExpression,
  type FilterSpecification,
  featureFilter,
  type LayerSpecification,
  latest,
  type StylePropertySpecification,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { describe, expect, test } from 'vitest'
import { ringOpacities } from '../../src/model/map-layers-areas.ts'
import { type FeatureKey, featuresOf, finite, globalState, inWindow, mapStyle } from '../../src/model/map-style.ts'
import { shown } from '../../src/model/map-style-state.ts'
import { palettes, type Theme } from '../../src/model/palette.ts'
import { always, overlaps, type Span } from '../../src/model/span.ts'
import { type TextFile, textFaces } from '../../src/model/text-faces.ts'
import { geography } from '../fakes/geography.ts'
import { day, story } from '../fakes/story.ts'

const files = Object.values(textFaces).flatMap((faces) => faces.map((face) => face.file))
const fonts = Object.fromEntries(files.map((file) => [file, `${file}.woff2`])) as Record<TextFile, string>
const themes: readonly Theme[] = ['light', 'dark', 'contrast']
const style = (theme: Theme = 'light'): StyleSpecification =>
  mapStyle({
    story,
    geography,
    palette: palettes[theme],
    theme,
    assets: { fonts, relief: theme === 'contrast' ? null : `relief-${theme}.webp` },
  })

const kinds = { Point: 1, LineString: 2, Polygon: 3 } as const

const passes = (filter: unknown, feature: Feature, state: Record<string, unknown>, zoom = 6): boolean =>
  featureFilter(filter as FilterSpecification, 'layers[0].filter', state).filter(
    { zoom, globalState: state } as never,
    {
      type: kinds[feature.geometry.type as keyof typeof kinds],
      properties: feature.properties ?? {},
      geometry: [],
    } as never,
  )

const lineLayers = (theme: Theme = 'light'): Extract<LayerSpecification, { type: 'line' }>[] =>
  style(theme).layers.filter((layer) => layer.type === 'line')

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

  test('schwa, dotless i and the scripts of the region each have a file', () => {
    const covers = (character: string): boolean => {
      const code = character.codePointAt(0) ?? 0
      return Object.values(textFaces).some((faces) =>
        faces.some((face) =>
          face.range.some((range) => {
            const [from = 0, to = from] = range
              .slice(2)
              .split('-')
              .map((hex) => Number.parseInt(hex, 16))
            return code >= from && code <= to
          }),
        ),
      )
    }
    for (const character of 'AəğışçöüİБբა تک–·’') expect(covers(character), character).toBe(true)
  })
})

describe('time', () => {
  const spans: Span[] = [
    ...story.events.map((event) => event.when),
    { from: day('2025-06-13'), to: day('2025-06-13') + 1 },
    { from: Number.NEGATIVE_INFINITY, to: day('2006-06-04') },
    { from: day('2025-06-25'), to: Number.POSITIVE_INFINITY },
  ]
  const windows: Span[] = [
    ...spans,
    always,
    story.window,
    story.extent,
    { from: day('2025-06-14'), to: day('2025-06-26') },
    { from: day('2025-06-25'), to: day('2025-06-26') },
    { from: day('2005-01-01'), to: day('2006-06-04') },
    { from: day('2030-01-01'), to: day('2031-01-01') },
  ]

  test('the map and the timeline agree about every span and every window', () => {
    const answers = windows.flatMap((window) =>
      spans.map((span) => {
        const feature = {
          type: 'Feature',
          properties: finite(span),
          geometry: { type: 'Point', coordinates: [0, 0] },
        } satisfies Feature
        const drawn = passes(inWindow, feature, { ...finite(window) })
        expect(drawn, `${JSON.stringify(finite(span))} in ${JSON.stringify(finite(window))}`).toBe(
          overlaps(span, window),
        )
        return drawn
      }),
    )
    expect(answers).toContain(true)
    expect(answers).toContain(false)
  })

  test('every layer over a dated source leaves out what lies outside the window', () => {
    const state = globalState(story, {
      window: { from: day('1900-01-01'), to: day('1900-01-02') },
      layers: new Set(),
      selected: null,
    })
    const dated = { areas: geography.areas, lines: geography.lines, points: geography.points } as const
    const past = { from: day('2025-06-13'), to: day('2025-06-14') }
    let asked = 0
    for (const layer of style().layers) {
      if (!('source' in layer) || !(layer.source in dated)) continue
      for (const feature of dated[layer.source as keyof typeof dated].features) {
        asked += 1
        const moved = { ...feature, properties: { ...feature.properties, ...past } }
        expect(passes('filter' in layer ? layer.filter : true, moved, state), layer.id).toBe(false)
      }
    }
    expect(asked).toBeGreaterThan(20)
  })
})

describe('allegations', () => {
  const open = globalState(story, { window: always, layers: new Set(), selected: 'overflight' })

  test('no line layer ever takes up what is alleged, whatever its source', () => {
    const alleged = [...geography.lines.features, ...geography.areas.features].flatMap((feature) =>
      story.layers.flatMap((layer) =>
        ['', 'planned', 'in-use'].map((kind) => ({
          ...feature,
          properties: { ...feature.properties, layer: layer.id, kind, basis: 'alleged' as const },
        })),
      ),
    )
    const storySources = new Set(['lines', 'areas', 'points', 'events'])
    const layers = lineLayers().filter((layer) => storySources.has(layer.source))
    expect(layers.length).toBeGreaterThan(8)
    for (const layer of layers)
      for (const feature of alleged)
        for (const zoom of [4, 6, 8]) expect(passes(layer.filter, feature, open, zoom), layer.id).toBe(false)
  })

  test('a documented line is taken up by one', () => {
    const [documented] = geography.lines.features
    expect(
      lineLayers().some((layer) => documented && layer.source === 'lines' && passes(layer.filter, documented, open)),
    ).toBe(true)
  })

  test('alleged areas are hatched, reported ones dotted, documented ones tinted, and none has an outline', () => {
    const [area] = geography.areas.features
    const fills = (basis: 'alleged' | 'reported' | 'documented') =>
      style().layers.flatMap((layer) =>
        layer.type === 'fill' &&
        layer.source === 'areas' &&
        passes(layer.filter, { ...area, properties: { ...area?.properties, basis } } as Feature, open)
          ? [layer.paint ?? {}]
          : [],
      )
    expect(fills('alleged').map((paint) => paint['fill-pattern'])).toContain('pattern-alleged-security-light')
    expect(fills('reported').map((paint) => paint['fill-pattern'])).toEqual(['pattern-reported-security-light'])
    expect(fills('documented').map((paint) => paint['fill-pattern'])).toEqual([undefined])
    for (const paint of [...fills('alleged'), ...fills('reported'), ...fills('documented')])
      expect(paint['fill-antialias']).toBe(false)
  })
})

test('the rings of an area add up to an edge that rises to its middle, however many there are', () => {
  for (const count of [1, 5, 10]) {
    let seen = 0
    let step = 0
    for (const opacity of ringOpacities(count, 0.78)) {
      const before = seen
      seen += (1 - seen) * opacity
      expect(seen - before).toBeGreaterThan(step - 1e-3)
      step = seen - before
    }
    expect(seen).toBeCloseTo(0.78, 3)
  }
})

describe('layers', () => {
  const visibility = (layers: ReadonlySet<string>): unknown => {
    const parsed = createExpression(
      shown('tanker'),
      'layers[0].layout.visibility',
      latest.layout_line.visibility as unknown as StylePropertySpecification,
      globalState(story, { window: always, layers, selected: null }),
    )
    if (parsed.result !== 'success') throw new Error(parsed.value.map((problem) => problem.message).join())
    return parsed.value.evaluate({ zoom: 5 } as never)
  }

  test('a layer is visible while its switch is on', () => {
    expect(String(visibility(new Set(['tanker'])))).toBe('visible')
    expect(String(visibility(new Set(['btc'])))).toBe('none')
  })

  test('at the start the switches stand as the story has them', () => {
    expect(style().state?.['layer-btc']?.default).toBe(true)
    expect(style().state?.['layer-tanker']?.default).toBe(false)
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
