/** Names of countries, ranges and waters. Towns are in map-labels-places.ts, the story's words in map-labels-story.ts. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection, LineString, Point } from 'geojson'
import type { CountryLabel, Geography } from './geography.ts'
import type { Palette } from './palette.ts'
import { stacks } from './text-faces.ts'

type Words = CountryLabel & { readonly caption: string }

/** Tracking by rank as spaces between the letters: the style's own letter-spacing would stop at Arabic in one label. */
const tracks: Readonly<Record<number, string>> = { 1: '\u2004', 2: '\u2009', 3: '\u200A' }

/** Capitals with their tracking; the style's `upcase` knows no dotted İ. For names in English only. */
const captionOf = ({ name, rank, kind }: CountryLabel): string => {
  const capitals = name.toLocaleUpperCase(name === 'Türkiye' ? 'tr' : 'en')
  if (kind !== 'country') return capitals
  return capitals
    .split(' ')
    .map((word) => [...word].join(tracks[rank] ?? ''))
    .join(' '.repeat(2))
}

/** The labels of the geography with their captions made. */
export const labelPoints = (geography: Geography): FeatureCollection<Point | LineString, Words> => ({
  type: 'FeatureCollection',
  features: geography.labels.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, caption: captionOf(feature.properties) },
  })),
})

const byRank = (large: number, middle: number, small: number): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  1,
  large,
  2,
  middle,
  small,
]

const ofKind = (...kinds: CountryLabel['kind'][]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds],
]

const along = (isLine: boolean): ExpressionSpecification => [isLine ? '==' : '!=', ['geometry-type'], 'LineString']

/** Paint of a label in this colour: a halo, never a box. */
export const halo = (color: string, palette: Palette): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': color,
  'text-halo-color': palette.halo,
  'text-halo-width': 1.5,
  'text-halo-blur': 0.5,
})

/** Where a large name may move to when a mark stands in its way, in ems. */
const aside = (step: number): VariableAnchorOffsetCollectionSpecification =>
  [
    [0, 0],
    [0, -step],
    [0, step],
    [step * 1.6, 0],
    [-step * 1.6, 0],
    [step * 1.6, -step],
    [-step * 1.6, step],
  ].flatMap(([right = 0, down = 0]): VariableAnchorOffsetCollectionSpecification => ['center', [right, down]])

/** Countries give way to event marks and to nothing else. */
export const countryNames = (palette: Palette): LayerSpecification => ({
  id: 'country-names',
  type: 'symbol',
  source: 'labels',
  filter: ofKind('country'),
  layout: {
    'text-field': [
      'case',
      ['==', ['get', 'local'], ''],
      ['get', 'caption'],
      [
        'format',
        ['get', 'caption'],
        {},
        '\n',
        {},
        ['get', 'local'],
        { 'font-scale': 0.84, 'text-font': ['literal', [...stacks.regular]], 'text-color': palette.label2 },
      ],
    ],
    'text-font': [...stacks.medium],
    'text-size': ['interpolate', ['linear'], ['zoom'], 4, byRank(14.5, 11.5, 11), 6, byRank(17, 13.5, 11.5)],
    'text-variable-anchor-offset': aside(1.4),
    'text-max-width': 40,
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: halo(palette.country, palette),
})

const ranges = (palette: Palette): LayerSpecification => ({
  id: 'range-names',
  type: 'symbol',
  source: 'labels',
  filter: ofKind('range'),
  layout: {
    'symbol-placement': 'line-center',
    'text-field': ['get', 'caption'],
    'text-font': [...stacks.regular],
    'text-size': byRank(11.5, 11, 11),
    'text-letter-spacing': byRank(0.3, 0.22, 0.16),
    'text-max-angle': 38,
    'text-padding': 8,
  },
  paint: halo(palette.label2, palette),
})

const water = (palette: Palette): LayerSpecification[] => {
  const paint = halo(palette.waterInk, palette)
  const layout = {
    'text-field': ['get', 'name'],
    'text-font': [...stacks.water],
  } satisfies SymbolLayerSpecification['layout']
  return [
    {
      id: 'river-names',
      type: 'symbol',
      source: 'labels',
      minzoom: 4.6,
      filter: ['all', ofKind('river'), along(true)],
      layout: {
        ...layout,
        'symbol-placement': 'line-center',
        'text-size': 11.5,
        'text-letter-spacing': 0.06,
        'text-max-angle': 45,
        'text-offset': [0, -0.9],
      },
      paint,
    },
    {
      id: 'water-names',
      type: 'symbol',
      source: 'labels',
      filter: ['all', ofKind('sea', 'lake', 'river'), along(false)],
      layout: {
        ...layout,
        'text-size': ['match', ['get', 'kind'], 'sea', byRank(21, 17, 14), 11.5],
        'text-letter-spacing': ['match', ['get', 'kind'], 'sea', 0.14, 0.06],
        'text-line-height': 1.15,
        'text-max-width': 6,
        'text-variable-anchor-offset': aside(1.2),
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { ...paint, 'text-halo-width': 0.8 },
    },
  ]
}

/** Words of ranges and waters, below everything that has a better claim to the room. */
export const landWords = (palette: Palette): LayerSpecification[] => [ranges(palette), ...water(palette)]
