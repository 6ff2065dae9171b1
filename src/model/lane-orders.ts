/** What the lanes of the timeline stand for: subjects, voices or statuses; lanes are data to those who lay out and draw. */
import { fillOf, fills, symbolOf } from './glyph-form.ts'
import { laneCategories, laneNames } from './lanes.ts'
import type { LaneOrder } from './link.ts'
import type { Category } from './records.ts'
import type { Story, StoryEvent } from './story.ts'
import { inLane } from './words/lanes.ts'
import { fillNames } from './words/status.ts'

export interface Lane {
  readonly id: string
  readonly name: string
  /** Id of the symbol that the page holds for its head. */
  readonly sign: string
  /** Whose hue it has; null for ink. */
  readonly category: Category | null
}

export interface Lanes {
  readonly order: LaneOrder
  /** From top to bottom. */
  readonly list: readonly Lane[]
  /** Place in the list. */
  of(event: StoryEvent): number
}

const lanesOf = (order: LaneOrder, list: readonly Lane[], keyOf: (event: StoryEvent) => string): Lanes => {
  const places = new Map(list.map(({ id }, index) => [id, index]))
  return { order, list, of: (event) => places.get(keyOf(event)) ?? list.length - 1 }
}

export const categoryLanes: Lanes = lanesOf(
  'category',
  laneCategories.map((category) => ({
    id: category,
    name: laneNames[category],
    sign: symbolOf(category, 'documented'),
    category,
  })),
  ({ category }) => category,
)

const statusLanes: Lanes = lanesOf(
  'status',
  fills.map((fill) => ({ id: fill, name: fillNames[fill], sign: symbolOf('key', fill), category: null })),
  ({ status }) => fillOf(status),
)

const voiceSigns: Readonly<Record<string, string>> = { article: 'icon-article', record: 'icon-sources' }

/** The lanes of an order. Events are put into lanes by the status they are given with, which may be that of another day. */
export const lanesFor = ({ voices }: Pick<Story, 'voices'>, order: LaneOrder): Lanes => {
  if (order === 'category' || (order === 'voice' && voices.length === 0)) return categoryLanes
  if (order === 'status') return statusLanes
  return lanesOf(
    'voice',
    voices.map(({ id, name }) => ({ id, name, sign: voiceSigns[id] ?? 'icon-voice', category: null })),
    ({ voice }) => voice,
  )
}

/** The subject of an event, and its lane where lanes are something else: "Diplomacy. Lane: The article". */
export const subjectWords = (lanes: Lanes, event: StoryEvent): string => {
  const subject = laneNames[event.category]
  return lanes.order === 'category' ? subject : inLane(subject, lanes.list[lanes.of(event)]?.name ?? '')
}
