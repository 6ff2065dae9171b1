import { createExpression, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { describe, expect, test } from 'vitest'
import { finite, globalState, inWindow, shown } from '../../src/model/map-style-state.ts'
import { always, overlaps, type Span } from '../../src/model/span.ts'
import { geography } from '../fakes/geography.ts'
import { day, story } from '../fakes/story.ts'
import { passes, style } from '../fakes/style.ts'

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

  test('names of places go by a switch of their own, while a class looks for them', () => {
    const asked = { window: always, layers: new Set<string>(), selected: null }
    expect(globalState(story, asked).names).toBe(true)
    expect(globalState(story, { ...asked, veil: { status: null, places: true } }).names).toBe(false)
    expect(globalState(story, { ...asked, veil: { status: 'hidden', places: false } }).names).toBe(true)
    const switched = style().layers.filter(({ layout }) => JSON.stringify(layout?.visibility ?? '').includes('"names"'))
    expect(switched.map(({ id }) => id).sort()).toEqual(['capital-dots', 'place-dots', 'place-names'])
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
