/**
 * Areas: tint for what is documented, dots for what is reported, hatch for what is alleged. Each comes as nested rings
 * that add up to a soft edge; none has an outline, because nobody published one.
 */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Geography } from './geography.ts'
import { inSight, inWindow, shown } from './map-style-state.ts'
import type { Palette, Theme } from './palette.ts'
import type { Category } from './records.ts'
import type { StoryLayer as Layer, Story } from './story.ts'

/** What the areas of a layer are about; the geography carries no subject of its own. */
const subjectOf = (layer: Layer): Category => (layer.symbol === 'field' ? 'energy' : 'security')

/** The name of the pattern an area is filled with; `views/map/images.ts` draws it under this name. */
export const patternOf = (form: 'alleged' | 'reported', category: Category, theme: Theme): string =>
  `pattern-${form}-${category}-${theme}`

const chosen: ExpressionSpecification = [
  'any',
  ['boolean', ['feature-state', 'selected'], false],
  ['boolean', ['feature-state', 'linked'], false],
  ['boolean', ['feature-state', 'hovered'], false],
]

/**
 * Opacity of each of `count` nested rings, the outermost first: over one another they rise from nothing at the edge
 * to `total` in the middle, the way a blurred mask would.
 */
export const ringOpacities = (count: number, total: number): readonly number[] => {
  const reached = (rings: number): number => total * (rings / count) ** 1.25
  return Array.from({ length: count }, (_, ring) => {
    const opacity = 1 - (1 - reached(ring + 1)) / (1 - reached(ring))
    return Math.round(opacity * 1e4) / 1e4
  })
}

/** How many rings the softest area has. */
const ringCount = (geography: Pick<Geography, 'areas'>): number =>
  1 + Math.max(0, ...geography.areas.features.map((feature) => feature.properties.ring))

/** Stronger while the area is chosen or pointed at. */
const softly = (count: number, total: number): ExpressionSpecification => {
  const [innermost = total, ...outer] = ringOpacities(count, total).toReversed()
  const steps = outer.toReversed().flatMap((opacity, ring) => [ring, opacity])
  const rest = steps.length === 0 ? innermost : ['match', ['get', 'ring'], ...steps, innermost]
  return ['*', rest, ['case', chosen, 1.4, 1]] as ExpressionSpecification
}

const ofBasis = (layer: Layer, ...bases: string[]): ExpressionSpecification => [
  'all',
  ['==', ['get', 'layer'], layer.id],
  ['in', ['get', 'basis'], ['literal', bases]],
  inSight,
]

const areaLayersOf = (layer: Layer, palette: Palette, theme: Theme, count: number): LayerSpecification[] => {
  const category = subjectOf(layer)
  const hue = palette.category[category]
  const common = { type: 'fill', source: 'areas', layout: { visibility: shown(layer.id) } } as const
  const veil = (id: string, total: number, ...bases: string[]): LayerSpecification => ({
    ...common,
    id: `${layer.id}-${id}`,
    filter: ofBasis(layer, ...bases),
    paint: { 'fill-color': hue, 'fill-opacity': softly(count, total), 'fill-antialias': false },
  })
  const pattern = (form: 'alleged' | 'reported', ...bases: string[]): LayerSpecification => ({
    ...common,
    id: `${layer.id}-${form}`,
    filter: ofBasis(layer, ...bases),
    paint: {
      'fill-pattern': patternOf(form, category, theme),
      'fill-opacity': softly(count, 0.78),
      'fill-antialias': false,
    },
  })
  return [
    veil('documented', 0.24, 'documented'),
    pattern('reported', 'reported'),
    veil('veil', 0.07, 'alleged', 'opinion'),
    pattern('alleged', 'alleged', 'opinion'),
  ]
}

/** A place nobody published exactly: the ring of its stated radius, dashed, about a faint fill. */
const fieldLayersOf = (layer: Layer, palette: Palette): LayerSpecification[] => {
  const filter: ExpressionSpecification = [
    'all',
    ['==', ['get', 'layer'], layer.id],
    ['==', ['get', 'ring'], 0],
    inWindow,
  ]
  const layout = { visibility: shown(layer.id) } as const
  return [
    {
      id: `${layer.id}-fill`,
      type: 'fill',
      source: 'areas',
      filter,
      layout,
      paint: { 'fill-color': palette.category.energy, 'fill-opacity': 0.1, 'fill-antialias': false },
    },
    {
      id: `${layer.id}-ring`,
      type: 'line',
      source: 'areas',
      filter: ['all', ['!=', ['get', 'basis'], 'alleged'], filter],
      layout,
      paint: { 'line-color': palette.category.energy, 'line-width': 1.4, 'line-dasharray': [2.2, 2.2] },
    },
  ]
}

const ofSymbol = (story: Story, ...symbols: Layer['symbol'][]): Layer[] =>
  symbols.flatMap((symbol) => story.layers.filter((layer) => layer.symbol === symbol))

/** Recorded below alleged, so that the hatch stays legible. */
export const areaLayers = (
  story: Story,
  geography: Pick<Geography, 'areas'>,
  palette: Palette,
  theme: Theme,
): LayerSpecification[] => {
  const count = ringCount(geography)
  return ofSymbol(story, 'recorded-area', 'alleged-area').flatMap((layer) => areaLayersOf(layer, palette, theme, count))
}

export const fieldLayers = (story: Story, palette: Palette): LayerSpecification[] =>
  ofSymbol(story, 'field').flatMap((layer) => fieldLayersOf(layer, palette))
