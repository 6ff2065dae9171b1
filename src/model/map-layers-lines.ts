/** Lines of the story: contested and former lines, corridors, pipeline, sea leg. An allegation is never one of them. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { byZoom } from './map-layers-land.ts'
import { inWindow, shown } from './map-style-state.ts'
import type { Palette } from './palette.ts'
import type { StoryLayer as Layer, Story } from './story.ts'

type Paint = NonNullable<LineLayerSpecification['paint']>
type Cap = 'butt' | 'round'

/** A line layer of one story layer; `extra` narrows it further. */
const line = (
  layer: Layer,
  part: string,
  paint: Paint,
  { cap = 'butt', extra = [] }: { cap?: Cap; extra?: ExpressionSpecification[] } = {},
): LayerSpecification => ({
  id: `${layer.id}-${part}`,
  type: 'line',
  source: 'lines',
  filter: ['all', ['==', ['get', 'layer'], layer.id], ['!=', ['get', 'basis'], 'alleged'], inWindow, ...extra],
  layout: { visibility: shown(layer.id), 'line-cap': cap, 'line-join': 'round' },
  paint,
})

const flag = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false]
const underlay = (palette: Palette, width: number): Paint => ({
  'line-color': ['case', flag('hovered'), palette.ink, palette.marker],
  'line-width': width,
  'line-opacity': ['case', ['any', flag('selected'), flag('linked')], 1, flag('hovered'), 0.55, 0],
})
/** The two-tone edge that lets marker yellow stand on any ground. */
const underlayEdge = (palette: Palette, width: number): Paint => ({
  'line-color': palette.ink,
  'line-width': width,
  'line-opacity': ['case', ['any', flag('selected'), flag('linked')], 1, 0],
})

const boundary = byZoom(0.9, 1.2, 1.8)

const contested = (layer: Layer, palette: Palette): LayerSpecification[] => [
  line(layer, 'casing', { 'line-color': palette.borderHalo, 'line-width': byZoom(3, 4, 5) }),
  line(layer, 'line', { 'line-color': palette.border, 'line-width': boundary, 'line-dasharray': [4.2, 2.5] }),
]

const former = (layer: Layer, palette: Palette): LayerSpecification[] => [
  line(
    layer,
    'line',
    { 'line-color': palette.border, 'line-width': byZoom(1.4, 1.7, 2.2), 'line-dasharray': [0, 2] },
    { cap: 'round' },
  ),
]

const corridor = (layer: Layer, palette: Palette): LayerSpecification[] => {
  const planned: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['planned', 'unfinished']]]
  const inUse: ExpressionSpecification = ['!', planned]
  return [
    line(layer, 'underlay-edge', underlayEdge(palette, 9.6)),
    line(layer, 'underlay', underlay(palette, 7)),
    line(layer, 'casing', { 'line-color': palette.casing, 'line-width': 3.4 }),
    line(layer, 'line', { 'line-color': palette.road, 'line-width': byZoom(0.8, 1.1, 1.6) }, { extra: [inUse] }),
    line(
      layer,
      'ticks',
      { 'line-color': palette.road, 'line-width': 6, 'line-dasharray': [0.18, 1.15] },
      { extra: [inUse] },
    ),
    line(
      layer,
      'planned',
      { 'line-color': palette.road, 'line-width': byZoom(1.1, 1.4, 1.9), 'line-dasharray': [2, 2.6] },
      { extra: [planned] },
    ),
  ]
}

const isContested: ExpressionSpecification = ['in', ['get', 'response'], ['literal', ['denied', 'disputed']]]
const isReported: ExpressionSpecification = ['==', ['get', 'basis'], 'reported']

const pipe = (layer: Layer, palette: Palette): LayerSpecification[] => {
  const seaLeg = layer.symbol === 'sea-leg'
  const width = seaLeg ? byZoom(1.6, 2.2, 3) : byZoom(2, 3, 4.5)
  const paint = { 'line-color': palette.category.energy, 'line-width': width } satisfies Paint
  const dashDot: Paint = { ...paint, 'line-dasharray': [4.2, 1.9, 0.7, 1.9] }
  return [
    line(layer, 'underlay-edge', underlayEdge(palette, 12), { cap: 'round' }),
    line(layer, 'underlay', underlay(palette, 9.5), { cap: 'round' }),
    line(layer, 'casing', { 'line-color': palette.casing, 'line-width': seaLeg ? 5 : 6 }, { cap: 'round' }),
    ...(seaLeg
      ? [line(layer, 'line', dashDot)]
      : [
          line(layer, 'line', paint, {
            cap: 'round',
            extra: [
              ['!', isContested],
              ['!', isReported],
            ],
          }),
          line(
            layer,
            'reported',
            { ...paint, 'line-dasharray': [3.4, 1.4] },
            { extra: [['!', isContested], isReported] },
          ),
          line(layer, 'disputed', dashDot, { extra: [isContested] }),
        ]),
  ]
}

/** Other lines of oil and gas: thinner than the pipeline of the story, dashed where out of use. */
const otherPipe = (layer: Layer, palette: Palette): LayerSpecification[] => {
  const paint = { 'line-color': palette.category.energy, 'line-width': byZoom(1, 1.4, 2.2) } satisfies Paint
  const idle: ExpressionSpecification = ['==', ['get', 'kind'], 'idle']
  return [
    line(layer, 'underlay-edge', underlayEdge(palette, 9), { cap: 'round' }),
    line(layer, 'underlay', underlay(palette, 6.5), { cap: 'round' }),
    line(layer, 'casing', { 'line-color': palette.casing, 'line-width': 3.6 }, { cap: 'round' }),
    line(layer, 'line', paint, { cap: 'round', extra: [['!', idle]] }),
    line(layer, 'idle', { ...paint, 'line-dasharray': [3, 2.4] }, { extra: [idle] }),
  ]
}

const drawn: readonly (readonly [Layer['symbol'], (layer: Layer, palette: Palette) => LayerSpecification[]])[] = [
  ['border', contested],
  ['contested-line', contested],
  ['former-line', former],
  ['corridor', corridor],
  ['other-pipeline', otherPipe],
  ['pipeline', pipe],
  ['sea-leg', pipe],
]

/** The line layers of every story layer, in the order of the table in the design, bottom first. */
export const lineLayers = (story: Story, palette: Palette): LayerSpecification[] =>
  drawn.flatMap(([symbol, draw]) =>
    story.layers.filter((layer) => layer.symbol === symbol).flatMap((layer) => draw(layer, palette)),
  )

/** Numbered stations along a line and the points of fields, with their numbers. */
export const pointLayers = (story: Story, palette: Palette): LayerSpecification[] =>
  story.layers
    .filter((layer) => layer.symbol === 'pipeline' || layer.symbol === 'field' || layer.symbol === 'sea-leg')
    .map((layer) => ({
      id: `${layer.id}-points`,
      type: 'circle',
      source: 'points',
      filter: ['all', ['==', ['get', 'layer'], layer.id], ['!=', ['get', 'basis'], 'alleged'], inWindow],
      layout: { visibility: shown(layer.id), 'circle-sort-key': ['get', 'number'] },
      paint: {
        'circle-color': palette.casing,
        'circle-stroke-color': palette.category.energy,
        'circle-stroke-width': 1.8,
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['case', ['>', ['get', 'number'], 0], 6, 3],
          6,
          ['case', ['>', ['get', 'number'], 0], 7, 3.5],
          8,
          ['case', ['>', ['get', 'number'], 0], 8, 4],
        ],
      },
    }))
