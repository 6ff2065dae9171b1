/** What the map style takes as parameters: the time window, the layers that are shown, the chosen event. */
import type { ExpressionSpecification, StateSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Layer } from './records.ts'
import { type Instant, overlaps, type Span } from './span.ts'
import type { EventId, LayerId, Story } from './story.ts'
import type { Veil } from './veil.ts'

/** The farthest instant that a Date can hold, UTC milliseconds; stands for an open end where JSON needs a number. */
export const farthest: Instant = 8.64e15

/** A span with open ends put at ±8.64e15, so that it survives JSON and compares as a number in the style. */
export const finite = (span: Span): Span => ({
  from: Math.max(span.from, -farthest),
  to: Math.min(span.to, farthest),
})

/** Whether a dated feature meets the window: `overlaps` of span.ts in the language of the style. */
export const inWindow: ExpressionSpecification = [
  'all',
  ['<', ['number', ['get', 'from']], ['number', ['global-state', 'to']]],
  ['<', ['number', ['global-state', 'from']], ['number', ['get', 'to']]],
]

/** Meets the window, and does not belong to an event that the filter or the day leaves out. */
export const inSight: ExpressionSpecification = [
  'all',
  inWindow,
  ['!', ['in', ['to-string', ['get', 'event']], ['global-state', 'out']]],
]

/** The same test for a span at hand. */
export const meets = (span: Span, window: Span): boolean => overlaps(finite(span), finite(window))

/** The global-state name of a story layer: true while it is shown. */
export const switchOf = (layer: LayerId): string => `layer-${layer}`

/** `visibility` of everything that belongs to one of the story's layers. */
export const shown = (layer: LayerId): ExpressionSpecification => [
  'case',
  ['boolean', ['global-state', switchOf(layer)], true],
  'visible',
  'none',
]

/** `visibility` of what names places: not while a class looks for them. */
export const named: ExpressionSpecification = ['case', ['boolean', ['global-state', 'names'], true], 'visible', 'none']

/** The switch of the first story layer with this symbol; always visible where the story has none. */
export const shownBySymbol = (story: Story, symbol: Layer['symbol']): ExpressionSpecification | 'visible' => {
  const layer = story.layers.find((each) => each.symbol === symbol)
  return layer ? shown(layer.id) : 'visible'
}

export interface MapParameters {
  readonly window: Span
  readonly layers: ReadonlySet<LayerId>
  readonly selected: EventId | null
  /** What a class is not told yet. */
  readonly veil?: Veil | null
}

/** Global state of the layers: true for those that are shown. */
export const layerSwitches = (story: Story, layers: ReadonlySet<LayerId>): Record<string, boolean> =>
  Object.fromEntries(story.layers.map(({ id }) => [switchOf(id), layers.has(id)]))

/** Global state by name: `from` and `to` in UTC milliseconds, `selected` ("" for none), `names` of places, `out` (none), `layer-…` switches. */
export const globalState = (
  story: Story,
  { window, layers, selected, veil }: MapParameters,
): Record<string, number | string | boolean | string[]> => ({
  ...finite(window),
  out: [],
  names: !veil?.places,
  selected: selected ?? '',
  ...layerSwitches(story, layers),
})

/** The style's `state`: every parameter with the value it has before the reader chose anything. */
export const stateDefaults = (story: Story): StateSpecification => {
  const on = new Set(story.layers.filter((layer) => layer.on).map((layer) => layer.id))
  const values = globalState(story, { window: story.window, layers: on, selected: null })
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { default: value }]))
}
