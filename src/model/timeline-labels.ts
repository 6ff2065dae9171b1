/** Which names fit on the timeline, and on which side of their mark. Pixels. */
import { type Stretch, touches } from './lanes.ts'
import type { EventId } from './story.ts'
import { textWidth } from './timeline-labels-width.ts'

/** Size of a name on the timeline; the chosen one is a little larger. */
export const labelSize = { plain: 11.5, chosen: 12 } as const

/** Something that no name may cover. */
export interface Obstacle extends Stretch {
  readonly top: number
  readonly bottom: number
}

export interface Wish {
  readonly id: EventId
  readonly text: string
  /** Greater weights are placed first; equal ones in the order given. */
  readonly weight: number
  readonly chosen: boolean
  /** Its point lies before the window. */
  readonly earlier: boolean
  /** Base line. */
  readonly y: number
  /** Top and bottom of its lane, which a name keeps for itself. */
  readonly lane: { readonly top: number; readonly bottom: number }
  /** The mark with all that belongs to it. */
  readonly mark: Stretch
}

export interface Label {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'end'
}

const padding = 3
const widthOf = ({ chosen }: Wish, text: string): number =>
  textWidth(text, chosen ? labelSize.chosen : labelSize.plain, chosen ? 500 : 400)

/** How far letters reach above and below their base line. */
const letters = { above: 8, below: 1.5 } as const

const free = (obstacles: readonly Obstacle[], { y }: Wish, stretch: Stretch): boolean =>
  obstacles.every(
    ({ left, right, top, bottom }) =>
      bottom <= y - letters.above ||
      top >= y + letters.below ||
      !touches({ left: left - padding, right: right + padding }, stretch),
  )

/** What stands before the name of an event that began before the window. */
export const earlierSign = '‹'
const stride = 14
const gapAfter = 8
const firstX = 9

interface Place extends Label {
  readonly stretch: Stretch
}

const beside = (wish: Wish, taken: readonly Obstacle[], plot: Stretch): Place | undefined => {
  const { text, mark } = wish
  const gap = wish.chosen ? 9 : 6
  const width = widthOf(wish, text)
  const right = { left: mark.right + gap, right: mark.right + gap + width }
  const left = { left: mark.left - gap - width, right: mark.left - gap }
  const fits = (it: Stretch): boolean =>
    it.left >= plot.left + padding && it.right <= plot.right - padding && free(taken, wish, it)
  if (fits(right)) return { text, x: right.left, anchor: 'start', stretch: right }
  return fits(left) ? { text, x: left.right, anchor: 'end', stretch: left } : undefined
}

/** Near the left edge, a chosen one wherever there is room. */
const atEdge = (wish: Wish, taken: readonly Obstacle[], plot: Stretch): Place | undefined => {
  const text = `${earlierSign} ${wish.text}`
  const width = widthOf(wish, text)
  const limit = wish.chosen ? plot.right - padding : plot.left + (plot.right - plot.left) * 0.42
  for (let x = plot.left + firstX; x + width <= limit; x += stride) {
    const stretch = { left: x, right: x + width }
    if (free(taken, wish, stretch))
      return { text, x, anchor: 'start', stretch: { left: x, right: x + width + gapAfter } }
  }
  return undefined
}

const order = ({ chosen, earlier, weight }: Wish): number => (chosen ? 200 : 0) - (earlier ? 100 : 0) + weight

/**
 * Names within `plot`, never over an obstacle or another name: to the right of their mark, else to its left, else not at
 * all. Names of what began before the window stand near the left edge, as "‹ Railway agreement".
 */
export const placeLabels = (
  wishes: readonly Wish[],
  obstacles: readonly Obstacle[],
  plot: Stretch,
): ReadonlyMap<EventId, Label> => {
  const taken = [...obstacles]
  const placed = new Map<EventId, Label>()
  for (const wish of wishes.toSorted((a, b) => order(b) - order(a))) {
    const place = (wish.earlier ? atEdge : beside)(wish, taken, plot)
    if (!place) continue
    placed.set(wish.id, { text: place.text, x: place.x, anchor: place.anchor })
    taken.push({ ...place.stretch, ...wish.lane })
  }
  return placed
}
