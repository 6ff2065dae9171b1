/** The quiet part of the map: land, relief, water, coast, borders. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { shownBySymbol } from './map-style-state.ts'
import type { Palette } from './palette.ts'
import type { Story } from './story.ts'

/** A width or size in pixels at zoom 4, 6 and 8, straight in between. */
export const byZoom = (at4: number, at6: number, at8: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  at4,
  6,
  at6,
  8,
  at8,
]

const vignette = (palette: Palette): LayerSpecification[] =>
  [
    { width: 13, opacity: 0.3 },
    { width: 7, opacity: 0.38 },
    { width: 3, opacity: 0.6 },
  ].map(({ width, opacity }) => ({
    id: `vignette-${width}`,
    type: 'line',
    source: 'coast',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.sea2,
      'line-width': width,
      'line-offset': width / 2,
      'line-opacity': opacity,
      'line-blur': 2,
    },
  }))

const riverWidth = (zoom: number, plain: number): [number, ExpressionSpecification] => [
  zoom,
  ['*', plain, ['match', ['get', 'name'], ['Aras', 'Araz', 'Araxes'], 1.6, 1]],
]

const rivers = (palette: Palette): LayerSpecification => ({
  id: 'rivers',
  type: 'line',
  source: 'rivers',
  layout: { 'line-cap': 'round', 'line-join': 'round' },
  paint: {
    'line-color': palette.river,
    'line-width': [
      'interpolate',
      ['linear'],
      ['zoom'],
      ...riverWidth(4, 0.6),
      ...riverWidth(6, 1),
      ...riverWidth(8, 1.6),
    ],
  },
})

/** Land, relief (where the theme has one), sea, lakes, vignette, rivers and coast, bottom first. */
export const landLayers = (palette: Palette, relief: boolean): LayerSpecification[] => [
  { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
  ...(relief
    ? [
        {
          id: 'relief',
          type: 'raster' as const,
          source: 'relief',
          maxzoom: 8.4,
          paint: {
            'raster-opacity': [
              'interpolate',
              ['linear'],
              ['zoom'],
              6,
              1,
              8,
              0.5,
              8.4,
              0,
            ] satisfies ExpressionSpecification,
            'raster-fade-duration': 0,
          },
        },
      ]
    : []),
  { id: 'sea', type: 'fill', source: 'sea', paint: { 'fill-color': palette.sea } },
  ...vignette(palette),
  rivers(palette),
  { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.sea } },
  {
    id: 'lake-shores',
    type: 'line',
    source: 'lakes',
    paint: { 'line-color': palette.coast, 'line-width': byZoom(0.5, 0.7, 1) },
  },
  {
    id: 'coast',
    type: 'line',
    source: 'coast',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.coast, 'line-width': byZoom(0.6, 0.8, 1.2) },
  },
]

/** International borders with their casing, between them the Aras, on which one runs; contested ones are lines of the story. */
export const borderLayers = (story: Story, palette: Palette): LayerSpecification[] => {
  const layout = { visibility: shownBySymbol(story, 'border'), 'line-join': 'round' } as const
  return [
    {
      id: 'border-casing',
      type: 'line',
      source: 'borders',
      layout,
      paint: { 'line-color': palette.borderHalo, 'line-width': byZoom(3, 4, 5) },
    },
    {
      id: 'border-river',
      type: 'line',
      source: 'rivers',
      filter: ['==', ['get', 'name'], 'Aras'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': byZoom(2.2, 2.8, 3.8) },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout,
      paint: { 'line-color': palette.border, 'line-width': byZoom(0.8, 1.1, 1.6) },
    },
  ]
}
