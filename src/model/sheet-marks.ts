/** Numbered marks on a printed map: none covers another; one that had to move keeps a line to its place. */
import { type Box, freeShift, rings, shifted } from './box.ts'

export interface NumberedPoint {
  readonly number: number
  /** Where it belongs, in pixels. */
  readonly x: number
  readonly y: number
}

export interface PlacedMark extends NumberedPoint {
  /** Middle of the mark, in pixels. */
  readonly markX: number
  readonly markY: number
  readonly box: Box
}

/** Half of a mark's side, and a digit's width, in pixels. */
const half = 8
const digit = 7.5

/** Room of a mark with its number to the right, about the middle of the mark. */
export const markBox = (number: number): Box => ({
  left: -half - 1,
  top: -half,
  right: half + 2 + String(number).length * digit,
  bottom: half,
})

/**
 * Places marks in their order; each takes the nearest free room.
 * @param taken what may not be covered
 */
export const placeMarks = (points: readonly NumberedPoint[], frame: Box, taken: readonly Box[] = []): PlacedMark[] => {
  const placed: PlacedMark[] = []
  for (const point of points) {
    const room = shifted(markBox(point.number), point.x, point.y)
    const [dx, dy] = freeShift(room, rings(6, 150), [...taken, ...placed.map(({ box }) => box)], frame) ?? [0, 0]
    placed.push({ ...point, markX: point.x + dx, markY: point.y + dy, box: shifted(room, dx, dy) })
  }
  return placed
}
