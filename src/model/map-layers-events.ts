/** Event places: glyph with casing, and the rings that say linked, pointed at, selected. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { byZoom } from './map-layers-land.ts'
import { inWindow, shownBySymbol } from './map-style-state.ts'
import type { Theme } from './palette.ts'
import { hasTiles, type Story } from './story.ts'

/** The layer in which an event is found by the pointer. */
export const eventLayer = 'event-glyphs'

export type Ring = 'linked' | 'hovered' | 'selected'

/** Names of the images; `views/map/images.ts` draws them under these names. */
export const iconOf = (icon: string, theme: Theme): string => `${icon}-${theme}`
export const ringOf = (ring: Ring, theme: Theme): string => `ring-${ring}-${theme}`

/** The layer of the tiles in which the events of a very large story come; nothing for any other. */
export const tileLayer = (story: Story): { readonly sourceLayer?: 'events' } =>
  hasTiles(story) ? { sourceLayer: 'events' } : {}

/** Radius of a glyph in pixels at zoom 6, where its image is shown as large as it is drawn. */
export const glyphRadius = 6.6

/** `icon-offset` from two numbers: interpolation in both directions is the one way the style has to make a pair. */
const offset: ExpressionSpecification = (() => {
  const far = 1000
  const across = (right: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['get', 'down'],
    -far,
    ['literal', [right, -far]],
    far,
    ['literal', [right, far]],
  ]
  return ['interpolate', ['linear'], ['get', 'right'], -far, across(-far), far, across(far)]
})()

/** The layer that keeps the room of the marks free of names; nothing of it is seen. */
export const roomLayer = 'event-room'

/**
 * Glyphs, bottom to top: their room, linked, hovered, selected disc, mark. A mark is seen by its state `inside`, which
 * follows the window at once; its room follows with the filter, when the window rests.
 */
export const eventLayers = (story: Story, theme: Theme): LayerSpecification[] => {
  const { sourceLayer } = tileLayer(story)
  const common = { type: 'symbol', source: 'events', ...(sourceLayer ? { 'source-layer': sourceLayer } : {}) } as const
  const layout: NonNullable<SymbolLayerSpecification['layout']> = {
    visibility: shownBySymbol(story, 'event-place'),
    'icon-size': byZoom(6 / glyphRadius, 1, 8 / glyphRadius),
    'icon-offset': offset,
    'icon-allow-overlap': true,
    'symbol-sort-key': ['get', 'sort'],
  }
  const has = (name: Ring | 'inside'): ExpressionSpecification => ['boolean', ['feature-state', name], false]
  const seen = (...names: (Ring | 'inside')[]): ExpressionSpecification => ['case', ['all', ...names.map(has)], 1, 0]
  const image: ExpressionSpecification = ['concat', ['get', 'icon'], `-${theme}`]
  const ring = (name: Ring): LayerSpecification => ({
    ...common,
    id: `event-${name}`,
    layout: { ...layout, 'icon-image': ringOf(name, theme), 'icon-ignore-placement': true },
    paint: { 'icon-opacity': seen('inside', name), 'icon-opacity-transition': { duration: 80, delay: 0 } },
  })
  return [
    {
      ...common,
      id: roomLayer,
      filter: inWindow,
      layout: { ...layout, 'icon-image': image, 'icon-padding': 0 },
      paint: { 'icon-opacity': 0 },
    },
    ring('linked'),
    ring('hovered'),
    ring('selected'),
    {
      ...common,
      id: eventLayer,
      layout: { ...layout, 'icon-image': image, 'icon-padding': 0, 'icon-ignore-placement': true },
      paint: { 'icon-opacity': seen('inside') },
    },
  ]
}
