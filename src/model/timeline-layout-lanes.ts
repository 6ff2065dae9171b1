/** Marks of all events in lanes, with their names. Pixels. */
import { fillOf } from './glyph-form.ts'
import { categoryLanes, type Lanes } from './lane-orders.ts'
import { dodge, type Row, type Stretch, stack } from './lanes.ts'
import type { Scale } from './scale.ts'
import type { EventId, StoryEvent } from './story.ts'
import { type Label, type Obstacle, placeLabels, type Wish } from './timeline-labels.ts'
import { type Placed, placeAlong } from './timeline-layout-along.ts'
import type { Mark } from './timeline-layout-mark.ts'
import type { Size } from './timeline-layout-size.ts'

const lineInset = 2.2
const linePitch = 3.4
const mostLines = 3
const barHeight = { plain: 7, crowded: 4.6 } as const
/** From the middle of a row to the base line of a name. */
const baseLine = 3.9
/** The outer two of three rows give the middle one room. */
const outward = (row: Row): number => (row < -1 ? -1.8 : row > 1 ? 0.6 : 0)

interface Laned extends Placed {
  readonly lane: number
  readonly row: Row
  readonly y: number
  readonly shapeY: number
  /** Base line of its name. */
  readonly labelY: number
  readonly height: number
  /** Which of the lane's lines it is. */
  readonly order: number
}

/** One lane: lines at its bottom, everything else in the middle of what is left, or in two half-rows of it. */
const inLane = (placed: readonly Placed[], lane: number, { laneHeight }: Size): Laned[] => {
  const lines = placed.filter(({ shape }) => shape?.kind === 'line')
  const levelOf = stack(
    lines.map(({ shape }) => shape ?? { left: 0, right: 0 }),
    mostLines,
  )
  const levels = lines.length === 0 ? 0 : Math.max(...levelOf) + 1
  const bottom = (lane + 1) * laneHeight
  const below = levels === 0 ? 0 : lineInset + linePitch * (levels - 1) + 1.6
  const room = laneHeight - below
  const middle = bottom - below - room / 2
  const offset = Math.min(laneHeight * 0.215, room / 2 - 3.6)
  const pointed = placed.filter(({ glyph }) => glyph)
  const rows = dodge(pointed.map(({ box }) => box))
  const crowded = rows.some((row) => Math.abs(row) > 1)
  const lowest = rows.some((row) => row !== 0) ? Math.max(...rows) : 0
  return placed.map((it) => {
    const row = it.glyph ? (rows[pointed.indexOf(it)] ?? 0) : lowest
    const y = middle + row * offset
    const level = levelOf[lines.indexOf(it)] ?? 0
    return {
      ...it,
      lane,
      row,
      y,
      order: Math.max(0, lines.indexOf(it)),
      labelY: Math.min(y + baseLine + outward(row), bottom - below - 1.6),
      height: crowded ? Math.min(barHeight.crowded, offset * 1.25 - 0.8) : Math.min(barHeight.plain, offset * 2 - 1.8),
      shapeY: it.shape?.kind === 'line' ? bottom - lineInset - linePitch * level : y,
    }
  })
}

const reachOf = ({ event }: Laned, chosen: EventId | null, radius: number): number =>
  event.id === chosen ? radius + 7 : radius + 1

const laneOf = ({ lane }: Laned, { laneHeight }: Size) => ({ top: lane * laneHeight, bottom: (lane + 1) * laneHeight })

/** Glyphs keep the height of their lane for themselves; bars and brackets only their own. */
const obstaclesOf = (it: Laned, chosen: EventId | null, size: Size): Obstacle[] => {
  const { x, y, glyph, shape, height } = it
  const reach = reachOf(it, chosen, size.radius)
  const tall = shape?.kind === 'bracket' ? 2 : height
  return [
    ...(glyph ? [{ left: x - reach, right: x + reach, ...laneOf(it, size) }] : []),
    ...(shape && shape.kind !== 'line'
      ? [{ left: shape.left, right: shape.right, top: y - tall / 2, bottom: y + tall / 2 }]
      : []),
  ]
}

const wishOf = (it: Laned, chosen: EventId | null, size: Size): Wish => {
  const { event, box, x, glyph, shape } = it
  const reach = reachOf(it, chosen, size.radius)
  const mark = shape?.kind === 'line' ? { left: x - reach, right: x + reach } : box
  return {
    id: event.id,
    text: event.label,
    weight: event.weight,
    chosen: event.id === chosen,
    earlier: !glyph,
    y: it.labelY,
    lane: laneOf(it, size),
    mark: { left: Math.min(mark.left, x - reach), right: Math.max(mark.right, x + reach) },
  }
}

/** The glyph; without one, the sign before the name; without a name, a place of its own on the line. */
const pointOfMark = ({ glyph, x, y, shapeY, order }: Laned, label: Label | null, { left }: Stretch) => {
  if (glyph) return { x, y }
  return label ? { x: label.x + 2, y } : { x: left + 12 + 24 * order, y: shapeY }
}

/** Every event given, as a mark with its name where there is room; the chosen one comes last and so lies on top. */
export const lanesLayout = (
  events: readonly StoryEvent[],
  scale: Scale,
  size: Size,
  chosen: EventId | null,
  isSeen: (event: EventId) => boolean = () => true,
  lanes: Lanes = categoryLanes,
): Mark[] => {
  const { plot, radius } = size
  const all = lanes.list.flatMap((_, lane) =>
    inLane(
      events.filter((event) => lanes.of(event) === lane).map((event) => placeAlong(event, scale, plot, radius)),
      lane,
      size,
    ),
  )
  const labels = placeLabels(
    all.filter(({ event }) => isSeen(event.id)).map((it) => wishOf(it, chosen, size)),
    all.flatMap((it) => obstaclesOf(it, chosen, size)),
    plot,
  )
  return all
    .map((it): Mark => {
      const { id } = it.event
      const label = labels.get(id) ?? null
      return {
        id,
        event: it.event,
        fill: fillOf(it.event.status),
        faint: !isSeen(id),
        ...pointOfMark(it, label, plot),
        glyph: it.glyph,
        shape: it.shape ? { ...it.shape, y: it.shapeY, height: it.height } : null,
        label: label && { ...label, y: it.labelY },
        band: it.shape?.ongoing ? null : it.band,
      }
    })
    .sort((a, b) => Number(a.id === chosen) - Number(b.id === chosen))
}
