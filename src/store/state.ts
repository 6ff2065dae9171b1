/** What the reader has chosen. One small value; nothing derived and nothing alive is kept in it. */
import type { Detent } from '../model/detents.ts'
import { type Filter, noFilter } from '../model/facets.ts'
import type { LaneOrder, Mode, ViewName } from '../model/link.ts'
import type { PartName } from '../model/parts.ts'
import type { Instant, Span } from '../model/span.ts'
import type { ClaimId, EventId, LayerId, Story } from '../model/story.ts'
import type { Veil } from '../model/veil.ts'
import type { Walk } from '../model/walk.ts'

/** Longitude and latitude of the centre in degrees, zoom of 512 px tiles. */
export interface Camera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/** A place to take the reader to. */
export type Destination =
  | { readonly to: 'home' }
  | { readonly to: 'event'; readonly event: EventId }
  | { readonly to: 'camera'; readonly camera: Camera }

/** A movement from wherever the reader is: zooms to come nearer, or strides of 100 px to the right and down. */
export interface Step {
  readonly to: 'step'
  readonly nearer?: number
  readonly right?: number
  readonly down?: number
}

/** Where to take the reader. A fresh value each time, so that the same wish can be uttered twice. */
export type Focus = Destination | Step

/** Which text was asked for last; `map` means none: wide pages keep the last one beside the map. */
export type Panel = 'map' | 'article' | 'events' | 'sources'

export type ThemeChoice = 'auto' | 'light' | 'dark' | 'contrast'

export interface State {
  readonly selected: EventId | null
  /** The article's claim that led to the selection; its events are linked on map and timeline. */
  readonly claim: ClaimId | null
  readonly hovered: EventId | null
  /** ±Infinity mean earliest and latest. */
  readonly window: Span
  readonly layers: ReadonlySet<LayerId>
  /** What events are asked for; the ones that do not answer are out of view everywhere. */
  readonly filter: Filter
  /** What was public at this instant is shown; null for today. */
  readonly known: Instant | null
  readonly view: ViewName
  readonly lanes: LaneOrder
  readonly panel: Panel
  /** The part that lies over the page: a search, a dialog; null for none. */
  readonly part: PartName | null
  readonly mode: Mode
  /** Step of the walk that is presented, counted from 1; what it shows, the walk knows. */
  readonly step: number | null
  /** What a class is not told yet; null where nothing is kept from it. */
  readonly veil: Veil | null
  /** The reader's own walk, in the place of the story's; `stepsInForce` chooses. */
  readonly walk: Walk | null
  /** The same as a link holds it, packed; null where there is none, or it is too long for a link. */
  readonly walkText: string | null
  /** Whether single characters are shortcuts. */
  readonly shortcuts: boolean
  /** How far an open card is lifted where it is a sheet. */
  readonly sheet: Detent
  readonly playing: boolean
  readonly theme: ThemeChoice
  /** Whether the page is far out of sight, in a frame that nobody looks at. */
  readonly away: boolean
  /** Intent: where the reader should be taken. */
  readonly focus: Focus
  /** Report: where the reader went since they were last taken somewhere; null until they move. Nobody steers by it. */
  readonly camera: Camera | null
}

export const initialState = (story: Story): State => ({
  selected: null,
  claim: null,
  hovered: null,
  window: story.window,
  layers: new Set(story.layers.filter((layer) => layer.on).map((layer) => layer.id)),
  filter: noFilter,
  known: null,
  view: 'map',
  lanes: 'category',
  panel: 'map',
  part: null,
  mode: 'page',
  step: null,
  veil: null,
  walk: null,
  walkText: null,
  shortcuts: true,
  sheet: 'half',
  playing: false,
  theme: 'auto',
  away: false,
  focus: { to: 'home' },
  camera: null,
})
