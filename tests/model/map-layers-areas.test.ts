import type { Feature } from 'geojson'
import { describe, expect, test } from 'vitest'
import { ringOpacities } from '../../src/model/map-layers-areas.ts'
import { globalState } from '../../src/model/map-style-state.ts'
import { always } from '../../src/model/span.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'
import { passes, style } from '../fakes/style.ts'

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
    const layers = style()
      .layers.filter((layer) => layer.type === 'line')
      .filter((layer) => storySources.has(layer.source))
    expect(layers.length).toBeGreaterThan(8)
    for (const layer of layers)
      for (const feature of alleged)
        for (const zoom of [4, 6, 8]) expect(passes(layer.filter, feature, open, zoom), layer.id).toBe(false)
  })

  test('a documented line is taken up by one', () => {
    const [documented] = geography.lines.features
    expect(
      style()
        .layers.filter((layer) => layer.type === 'line')
        .some((layer) => documented && layer.source === 'lines' && passes(layer.filter, documented, open)),
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
