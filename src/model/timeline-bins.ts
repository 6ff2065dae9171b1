/** The dense state of the timeline: where marks would lie on each other, bins of equal time with a stack for each lane. */
import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3'
import { type Fill, fillOf } from './glyph-form.ts'
import { categoryLanes, type Lane, type Lanes } from './lane-orders.ts'
import type { Stretch } from './lanes.ts'
import { lengthOf, pixelOf, type Scale } from './scale.ts'
import type { Span } from './span.ts'
import type { StoryEvent } from './story.ts'
import { pointOf } from './window-steps-events.ts'
import { windowWords } from './window-steps-words.ts'
import { fillCount } from './words/status.ts'
import * as words from './words/window.ts'

/** A story of so many events is never binned: its marks part when a reader comes nearer. */
export const neverDense = 200
/** Below so many pixels of axis for each event, lanes become bins. */
export const pixelsPerEvent = 14
/** So many bins at most, each one a row of the list that keyboards meet. */
export const mostBins = 150

export type BinUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** From below: what is sure, what is reported, what is alleged, what is judged, what is contested. */
export const stackOrder = ['documented', 'reported', 'alleged', 'opinion', 'contested'] as const satisfies Fill[]

export type Counts = Readonly<Record<Fill, number>>

export interface Bin extends Stretch {
  /** Whole days, months … ; it may reach beyond the window. */
  readonly span: Span
  /** One for each lane, from top to bottom. */
  readonly lanes: readonly Counts[]
  readonly total: number
}

export interface Bins {
  readonly unit: BinUnit
  /** One for each lane of a bin; none where all events share one. */
  readonly lanes: readonly Lane[]
  /** In order of time; those without an event are left out. */
  readonly bins: readonly Bin[]
}

export const isDense = (all: number, inside: number, axis: Stretch): boolean =>
  all > neverDense && (axis.right - axis.left) / inside < pixelsPerEvent

const day = 86_400_000
const leastWidth = 10
const units: readonly (readonly [BinUnit, TimeInterval, days: number])[] = [
  ['day', utcDay, 1],
  ['week', utcMonday, 7],
  ['month', utcMonth, 30.4],
  ['quarter', utcMonth.every(3) ?? utcMonth, 91.3],
  ['year', utcYear, 365.25],
]

const none = (): Record<Fill, number> => ({ documented: 0, reported: 0, alleged: 0, opinion: 0, contested: 0 })
export const countOf = (counts: Counts): number => stackOrder.reduce((sum, fill) => sum + counts[fill], 0)

const firstAfter = (edges: readonly number[], instant: number): number => {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= instant) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The events given, each in the bin of the instant that marks it; what began before the window stands in its first bin.
 * The unit is the shortest whose bins are ten pixels wide. `lanes` null puts all events into one lane.
 */
export const binsOf = (events: readonly StoryEvent[], scale: Scale, lanes: Lanes | null = categoryLanes): Bins => {
  const room = Math.max(leastWidth, (scale.right - scale.left) / mostBins)
  const [unit, interval] = units.find(([, , days]) => lengthOf(scale, days * day) >= room) ?? units.at(-1)!
  const { from, to } = scale.span
  const edges = interval.range(interval.floor(new Date(from)), new Date(to)).map((date) => date.getTime())
  const ends = [...edges.slice(1), interval.offset(new Date(edges.at(-1) ?? from), 1).getTime()]
  const counts = edges.map(() => Array.from({ length: lanes?.list.length ?? 1 }, none))
  for (const event of events) {
    const at = firstAfter(edges, Math.min(to - 1, Math.max(from, pointOf(event.when)))) - 1
    const own = counts[at]?.[lanes?.of(event) ?? 0]
    if (own) own[fillOf(event.status)] += 1
  }
  return {
    unit,
    lanes: lanes?.list ?? [],
    bins: edges.flatMap((edge, index): Bin[] => {
      const own = counts[index] ?? []
      const total = own.reduce((sum, it) => sum + countOf(it), 0)
      const span = { from: edge, to: ends[index]! }
      const left = Math.max(scale.left, pixelOf(scale, edge))
      const right = Math.min(scale.right, pixelOf(scale, span.to))
      return total === 0 ? [] : [{ span, left, right, lanes: own, total }]
    }),
  }
}

/** "16 documented, 8 reported, 8 alleged, 6 denied or disputed". */
export const countsWords = (counts: Counts): string =>
  stackOrder.flatMap((fill) => (counts[fill] > 0 ? [fillCount(counts[fill], fill)] : [])).join(', ')

/** One lane of a bin: "Security, 10–26 Jun 2025: 38 events". Without a lane all events are meant. */
export const binWords = ({ span, lanes, total }: Bin, heads: readonly Lane[], lane?: number): string => {
  const name = lane === undefined ? undefined : heads[lane]?.name
  const count = lane === undefined ? total : countOf(lanes[lane]!)
  return `${name ? `${name}, ` : ''}${windowWords(span)}: ${words.count(count)}`
}

/** The whole bin in one sentence for those who do not see it: its dates, then each lane that has events. */
export const binSentence = (bin: Bin, heads: readonly Lane[]): string => {
  const lanes = bin.lanes.flatMap((counts, lane) => {
    const name = heads[lane]?.name ?? words.all
    return countOf(counts) === 0 ? [] : [`${name}: ${countsWords(counts)}`]
  })
  return [binWords(bin, heads), ...lanes].join('. ')
}
