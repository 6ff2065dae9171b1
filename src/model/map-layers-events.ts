/** Event places: glyph with casing, and the rings that say linked, pointed at, selected. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { byZoom } from './map-layers-land.ts'
import { inWindow, shownBySymbol } from './map-style-state.ts'
import type { Theme } from './palette.ts'
import type { Story } from './story.ts'

/** The layer in which an event is found by the pointer. */
export const eventLayer = 'event-glyphs'

export type Ring = 'linked' | 'hovered' | 'selected'

/** Names of the images; `views/map/images.ts` draws them under these names. */
export const iconOf = (icon: string, theme: Theme): string => `${icon}-${theme}`
export const ringOf = (ring: Ring, theme: Theme): string => `ring-${ring}-${theme}`

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

/** Glyphs, bottom to top: linked, hovered, selected disc, mark. */
export const eventLayers = (story: Story, theme: Theme): LayerSpecification[] => {
  const common = { type: 'symbol', source: 'events', filter: inWindow } as const
  const layout: NonNullable<SymbolLayerSpecification['layout']> = {
    visibility: shownBySymbol(story, 'event-place'),
    'icon-size': byZoom(6 / glyphRadius, 1, 8 / glyphRadius),
    'icon-offset': offset,
    'icon-allow-overlap': true,
    'symbol-sort-key': ['get', 'sort'],
  }
  const state = (name: Ring): ExpressionSpecification => ['case', ['boolean', ['feature-state', name], false], 1, 0]
  const ring = (name: Ring): LayerSpecification => ({
    ...common,
    id: `event-${name}`,
    layout: { ...layout, 'icon-image': ringOf(name, theme), 'icon-ignore-placement': true },
    paint: { 'icon-opacity': state(name), 'icon-opacity-transition': { duration: 80, delay: 0 } },
  })
  return [
    ring('linked'),
    ring('hovered'),
    ring('selected'),
    {
      ...common,
      id: eventLayer,
      layout: { ...layout, 'icon-image': ['concat', ['get', 'icon'], `-${theme}`], 'icon-padding': 0 },
    },
  ]
}
