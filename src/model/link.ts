/**
 * State <-> address: `?time=2025-06..latest&layers=btc,borders&at=6.25/40.4/49.9#event-id`, or `&event=event-id`. Pure. What a link does not
 * say stays as the story has it; what it says wrongly is left out and named, never thrown.
 */
import { type Filter, noFilter } from './facets.ts'
import { cut, formatNarrowing, parseNarrowing } from './link-narrowing.ts'
import { formatDay, formatTime, parseDay, parseTime } from './link-time.ts'
import { equal, type Instant, type Span } from './span.ts'
import type { LayerId, Story } from './story.ts'
import { unknownPart } from './words/missing.ts'

/** Longitude and latitude of the centre in degrees, zoom of 512 px tiles. */
export interface LinkCamera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/** The part of the state that an address carries. */
export interface Link {
  readonly selected: string | null
  readonly window: Span
  readonly layers: ReadonlySet<LayerId>
  readonly camera: LinkCamera | null
  readonly filter: Filter
  /** What was public at this instant is shown; null for today. */
  readonly known: Instant | null
  readonly view: ViewName
  readonly lanes: LaneOrder
  readonly mode: Mode
  /** Step of the walk that is presented, counted from 1; null where none is, and only there. */
  readonly step: number | null
  /** An own walk, packed. */
  readonly walkText: string | null
}

/** Map beside the texts, or everything as tables. */
export const viewNames = ['map', 'table'] as const
export type ViewName = (typeof viewNames)[number]

/** What the lanes of the timeline stand for: the subject, who says so, what it rests on. */
export const laneOrders = ['category', 'voice', 'status'] as const
export type LaneOrder = (typeof laneOrders)[number]

/** The page that is explored, the walk before a class, and the speaker's second window. */
export const modes = ['page', 'present', 'console'] as const
export type Mode = (typeof modes)[number]

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text)

export interface ParsedLink {
  readonly link: Link
  /** Parts that were not understood, as words for a note: `the event "airspce"`. */
  readonly unknown: readonly string[]
}

/** Parts of a link longer than this are not read at all. */
const longest = 6_000

const parseCamera = (text: string): LinkCamera | undefined => {
  const numbers = text.split('/').map((part) => (/^-?\d{1,3}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN))
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = numbers
  const inside = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180
  return numbers.length === 3 && inside ? { zoom, lat, lng } : undefined
}

const decimals = (value: number, digits: number): string => String(Number(value.toFixed(digits)))

const formatCamera = ({ zoom, lat, lng }: LinkCamera): string =>
  [decimals(zoom, 2), decimals(lat, 4), decimals(lng, 4)].join('/')

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What the story opens with when a link says nothing. */
export const plainLink = (story: Story): Link => ({
  selected: null,
  window: story.window,
  layers: new Set(story.layers.filter(({ on }) => on).map(({ id }) => id)),
  camera: null,
  filter: noFilter,
  known: null,
  view: 'map',
  lanes: 'category',
  mode: 'page',
  step: null,
  walkText: null,
})

/** Reads query and hash of an address, as `location` gives them (`?…`, `#…`). Never throws. */
export const parseLink = (story: Story, search: string, hash: string): ParsedLink => {
  const plain = plainLink(story)
  const unknown: string[] = []
  const query = new URLSearchParams(search.slice(0, longest))

  const read = <Value>(key: string, parse: (text: string) => Value | undefined): Value | undefined => {
    const text = query.get(key)
    if (text === null) return undefined
    const value = parse(text)
    if (value === undefined) unknown.push(unknownPart(key, cut(text)))
    return value
  }

  const mode = read('mode', oneOf(modes)) ?? plain.mode
  const known = new Set(story.layers.map(({ id }) => id))
  const layers = read('layers', (text) => {
    const asked = text === '' ? [] : text.split(',')
    const strangers = asked.filter((id) => !known.has(id))
    if (strangers.length > 0) unknown.push(unknownPart('layer', cut(strangers[0] ?? '')))
    return new Set(asked.filter((id) => known.has(id)))
  })
  // Editors of other pages strip hashes.
  const id = decoded(hash.replace(/^#/, '').slice(0, longest)) || (query.get('event') ?? '')
  const isEvent = story.events.some((event) => event.id === id)
  if (id !== '' && !isEvent && !/^(rail|map|timeline|credits|panel-[a-z]+)$/.test(id))
    unknown.push(unknownPart('event', cut(id)))
  return {
    link: {
      selected: isEvent ? id : null,
      window: read('time', parseTime) ?? plain.window,
      layers: layers ?? plain.layers,
      camera: read('at', parseCamera) ?? null,
      filter: parseNarrowing(story, query, (words) => unknown.push(words)),
      known: read('known', parseDay) ?? null,
      view: read('view', oneOf(viewNames)) ?? plain.view,
      lanes: read('lanes', oneOf(laneOrders)) ?? plain.lanes,
      mode,
      // The walk alone knows how many steps it has, and shows the nearest.
      step: mode === 'page' ? null : Number(query.get('step')) || 1,
      walkText: read('walk', (text) => (/^[\w-]+$/.test(text) ? text : undefined)) ?? null,
    },
    unknown,
  }
}

/** Query and hash for a state; parts that are as the story opens are left out. A step says everything else but whose walk it is of. */
export const formatLink = (story: Story, link: Link): string => {
  const walk = link.walkText ? `&walk=${link.walkText}` : ''
  if (link.step !== null) return `?mode=${link.mode}&step=${link.step}${walk}`
  const plain = plainLink(story)
  const parts: string[] = []
  if (!equal(link.window, plain.window)) parts.push(`time=${formatTime(link.window)}`)
  const layers = story.layers.map(({ id }) => id).filter((id) => link.layers.has(id))
  const asPlain = layers.length === plain.layers.size && layers.every((id) => plain.layers.has(id))
  if (!asPlain) parts.push(`layers=${layers.join(',')}`)
  parts.push(...formatNarrowing(link.filter))
  if (link.known !== null) parts.push(`known=${formatDay(link.known)}`)
  if (link.view !== plain.view) parts.push(`view=${link.view}`)
  if (link.lanes !== plain.lanes) parts.push(`lanes=${link.lanes}`)
  if (link.camera) parts.push(`at=${formatCamera(link.camera)}`)
  if (walk) parts.push(walk.slice(1))
  return `${parts.length > 0 ? `?${parts.join('&')}` : ''}${link.selected === null ? '' : `#${link.selected}`}`
}
