/**
 * The story as the drawings need it: ids, names, spans, marks, points. The texts stand in the page already,
 * written at build. Plain JSON, frozen; instants are UTC milliseconds (null in JSON is never used).
 */
import type { Basis, Category, Layer, Phase, Response } from './records.ts'
import type { Instant, Span } from './span.ts'

export type EventId = string
export type ClaimId = string
export type PlaceId = string
export type LayerId = string
export type ActorId = string
export type VoiceId = string

/** How a date is drawn: a glyph, a bar, a bracket around a glyph, or a line with a chevron. */
export type DateForm = 'day' | 'lasted' | 'within' | 'ongoing'

/** A date as parsed from EDTF. `from` and `to` are finite except `to` of what is still going on. */
export interface When {
  readonly from: Instant
  readonly to: Instant
  readonly form: DateForm
  /** Ends that are approximate or uncertain (`~`, `?`, or a precision below the day) and are drawn fading. */
  readonly unsure: { readonly from: boolean; readonly to: boolean }
  /** In words: "13–24 June 2025". */
  readonly label: string
}

/** What gives a mark its fill and its cut. */
export interface Status {
  readonly basis: Basis
  readonly response: Response
  /** The word beside every mark: "Alleged · denied by Baku". */
  readonly words: string
}

export interface StoryEvent {
  readonly id: EventId
  readonly title: string
  readonly label: string
  readonly category: Category
  readonly phase: Phase
  readonly when: When
  readonly status: Status
  readonly places: readonly PlaceId[]
  /** The leading claim, which gives the mark, where it is one of the article's. */
  readonly lead: ClaimId | null
  readonly actors: readonly ActorId[]
  /** Whether a passage of the article speaks of it. */
  readonly stated: boolean
  /** Who stands behind its leading claim. */
  readonly voice: VoiceId
  /** How its status came to be, in order of time; the last entry is `status`. */
  readonly history: readonly Known[]
  /** 1 to 5; names with a greater weight are placed first. */
  readonly weight: number
}

export interface StoryPlace {
  readonly id: PlaceId
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly kind: 'capital' | 'town' | 'minor' | 'site' | 'terminal' | 'field' | 'region'
  /** Longitude, latitude in degrees. */
  readonly point: readonly [number, number]
  readonly label: boolean
}

/** A lane of those who speak: a state, or a sort of speakers. */
export interface StoryVoice {
  readonly id: VoiceId
  readonly name: string
}

/** From an instant on (UTC milliseconds) an event had this status. */
export interface Known {
  readonly from: Instant
  readonly status: Status
}

/** A layer as it is switched and drawn; what it is and is not stands in the legend. */
export type StoryLayer = Pick<Layer, 'id' | 'title' | 'symbol' | 'on'>

/** A claim of the article, in the order of the article. */
export interface StoryPassage {
  readonly claim: ClaimId
  /** First those to which the claim gives the mark. */
  readonly events: readonly EventId[]
}

export interface Story {
  readonly title: string
  /** In order of time, by `from`, then `to`, then id. */
  readonly events: readonly StoryEvent[]
  /** In the browser they come with the map, which alone draws them; until then there are none. */
  readonly places: readonly StoryPlace[]
  /** Who speaks, as lanes from top to bottom. */
  readonly voices: readonly StoryVoice[]
  readonly passages: readonly StoryPassage[]
  readonly layers: readonly StoryLayer[]
  /** From the first event to the end of the last known one: the bounds of every window. */
  readonly extent: Span
  readonly window: Span
  readonly overviewBreak: Instant
  /** West, south, east, north in degrees. */
  readonly home: readonly [number, number, number, number]
}

/** Whether the mark carries a cut: somebody contests it. */
export const contested = (status: Status): boolean => status.response === 'denied' || status.response === 'disputed'

const indexes = new WeakMap<Story, ReadonlyMap<EventId, StoryEvent>>()

/** The events by id, made once for each story. */
export const eventsById = (story: Story): ReadonlyMap<EventId, StoryEvent> => {
  const known = indexes.get(story)
  if (known) return known
  const index = new Map(story.events.map((event) => [event.id, event]))
  indexes.set(story, index)
  return index
}

/** The event with this id; undefined where the story has none. */
export const eventOf = (story: Story, id: EventId | null): StoryEvent | undefined =>
  id === null ? undefined : eventsById(story).get(id)

const gatherings = new WeakMap<Story, ReadonlyMap<PlaceId, readonly StoryEvent[]>>()

/** The events of each place, in order of time, gathered once for each story. */
export const eventsByPlace = (story: Story): ReadonlyMap<PlaceId, readonly StoryEvent[]> => {
  const known = gatherings.get(story)
  if (known) return known
  const gathered = new Map<PlaceId, StoryEvent[]>()
  for (const event of story.events) {
    for (const place of new Set(event.places)) {
      const here = gathered.get(place)
      if (here) here.push(event)
      else gathered.set(place, [event])
    }
  }
  gatherings.set(story, gathered)
  return gathered
}

/** Up to so many points the map gets them with the page; beyond, it reads them from a file of tiles, in parts. */
export const mostPoints = 50_000

const tiled = new WeakMap<Story, boolean>()

/** Whether the points of the events are read from tiles, because there are too many for the page. */
export const hasTiles = (story: Story): boolean => {
  const known = tiled.get(story)
  if (known !== undefined) return known
  const needs = story.events.reduce((sum, { places }) => sum + places.length, 0) > mostPoints
  tiled.set(story, needs)
  return needs
}
