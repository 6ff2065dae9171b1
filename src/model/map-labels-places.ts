/** Towns and other named places: a ring, a name in English and, for capitals, in the local script below. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection, Point } from 'geojson'
import { finite, inWindow, named } from './map-style-state.ts'
import type { Palette, Theme } from './palette.ts'
import { always, type Span } from './span.ts'
import { eventsByPlace, type Story, type StoryPlace } from './story.ts'
import { stacks } from './text-faces.ts'

export interface PlacePoint {
  readonly id: string
  readonly name: string
  /** Name in the local script; "" where it reads the same or none is known. */
  readonly local: string
  /** 0 capital, 1 town, 2 minor town or terminal, 3 anything smaller. */
  readonly rank: number
  /** Ids of the events here between spaces, so that the style can look one up. */
  readonly events: string
  readonly from: number
  readonly to: number
}

/** Name of the paper behind a callout; `views/map/images.ts` draws it under this name. */
export const calloutOf = (theme: Theme): string => `callout-${theme}`

/** The `events` of a place without any. */
const none = ' '

const rankOf = (place: StoryPlace): number => {
  if (place.kind === 'capital') return 0
  if (place.kind === 'town') return 1
  return place.kind === 'minor' || place.kind === 'terminal' ? 2 : 3
}

/** A place without a label of its own is named only while the window is near its events. */
const spanOf = (story: Story, place: StoryPlace): Span | null => {
  if (place.label) return always
  const spans = (eventsByPlace(story).get(place.id) ?? []).map((event) => event.when)
  if (spans.length === 0) return null
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) }
}

/** The places that the map names, in degrees. Regions have no point to stand at and no name here. */
export const placePoints = (story: Story): FeatureCollection<Point, PlacePoint> => ({
  type: 'FeatureCollection',
  features: story.places.flatMap((place) => {
    const span = spanOf(story, place)
    if (!span || place.kind === 'region' || place.kind === 'field') return []
    const local = Object.values(place.names)[0] ?? ''
    const here = (eventsByPlace(story).get(place.id) ?? []).map((event) => event.id)
    const properties: PlacePoint = {
      id: place.id,
      name: place.name,
      local: place.kind === 'capital' && local !== place.name ? local : '',
      rank: rankOf(place),
      events: here.length === 0 ? none : ` ${here.join(' ')} `,
      ...finite(span),
    }
    return [
      { type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates: [...place.point] } },
    ]
  }),
})

const isSelected: ExpressionSpecification = [
  'all',
  ['!=', ['to-string', ['global-state', 'selected']], ''],
  ['in', ['concat', ' ', ['to-string', ['global-state', 'selected']], ' '], ['get', 'events']],
]

/** Smaller places come in as the reader comes nearer; those of the selected event are there at once. */
const near: ExpressionSpecification = [
  'all',
  inWindow,
  ['any', ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5, 3]], isSelected],
]

/** Steps in ems away from a point until there is room: right, left, below, above, each farther out beside a fan of marks. */
export const around = (gaps: readonly number[]): VariableAnchorOffsetCollectionSpecification =>
  gaps.flatMap((gap) => ['left', [gap, 0], 'right', [-gap, 0], 'top', [0, gap * 0.8], 'bottom', [0, -gap * 0.8]])
/** The same at the four corners, for words that are wide and have little room. */
export const cornersAround = (gaps: readonly number[]): VariableAnchorOffsetCollectionSpecification =>
  gaps.flatMap((gap) => [
    'top-right',
    [0, gap],
    'top-left',
    [0, gap],
    'bottom-right',
    [0, -gap],
    'bottom-left',
    [0, -gap],
  ])
const aroundTown = around([0.75, 1.2, 1.8])
const aroundFan = around([1.15, 1.8, 2.6, 3.6, 4.8])
const aroundSite = around([1.15, 1.7])

/** Dots first, then names; names are placed after the event marks and give way to them. */
export const placeDots = (palette: Palette): LayerSpecification[] => [
  {
    id: 'place-dots',
    type: 'circle',
    source: 'places',
    filter: near,
    layout: { visibility: named },
    paint: {
      'circle-color': palette.casing,
      'circle-radius': ['match', ['get', 'rank'], 0, 3.4, 1, 2.6, 1.9],
      'circle-stroke-color': palette.label,
      'circle-stroke-width': 1.2,
    },
  },
  {
    id: 'capital-dots',
    type: 'circle',
    source: 'places',
    layout: { visibility: named },
    filter: ['==', ['get', 'rank'], 0],
    paint: { 'circle-color': palette.label, 'circle-radius': 1.3 },
  },
]

const sized = (capital: number, town: number, minor: number): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  0,
  capital,
  1,
  town,
  minor,
]

export const placeNames = (palette: Palette): LayerSpecification => ({
  id: 'place-names',
  type: 'symbol',
  source: 'places',
  filter: near,
  layout: {
    visibility: named,
    'text-field': [
      'case',
      ['==', ['get', 'local'], ''],
      ['get', 'name'],
      [
        'format',
        ['get', 'name'],
        {},
        '\n',
        {},
        ['get', 'local'],
        { 'font-scale': 0.84, 'text-font': ['literal', [...stacks.regular]] },
      ],
    ],
    'text-font': [
      'case',
      ['<=', ['get', 'rank'], 1],
      ['literal', [...stacks.medium]],
      ['literal', [...stacks.regular]],
    ],
    'text-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      4,
      sized(13, 11.5, 11),
      6,
      sized(13.5, 12, 11),
      8,
      sized(14.5, 13, 12),
    ],
    'text-variable-anchor-offset': [
      'case',
      ['==', ['get', 'events'], none],
      ['literal', aroundTown],
      ['<=', ['get', 'rank'], 2],
      ['literal', aroundFan],
      ['literal', aroundSite],
    ],
    'text-justify': 'auto',
    'text-max-width': 12,
    'text-line-height': 1.15,
    'symbol-sort-key': ['case', ['==', ['get', 'rank'], 0], 0, isSelected, 1, ['+', 1, ['get', 'rank']]],
  },
  paint: {
    'text-color': ['case', ['<=', ['get', 'rank'], 1], palette.label, palette.label2],
    'text-halo-color': palette.halo,
    'text-halo-width': 1.5,
    'text-halo-blur': 0.5,
  },
})
