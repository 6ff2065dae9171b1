/** Names on a printed map: beside their point or near their place, never on a mark or on another name. */
import { type Box, freeShift, rings, shifted } from './box.ts'

export interface SheetName {
  readonly text: string
  /** Where it belongs, in pixels. */
  readonly x: number
  readonly y: number
  /** Size of its letters in pixels, and its width for one pixel of size. */
  readonly size: number
  readonly breadth: number
  /** Beside a point that stays free, or about its place. */
  readonly beside: boolean
  /** How far it may go from its place in pixels; a name that finds no room is left out. */
  readonly reach: number
}

export interface PlacedName<Name extends SheetName> {
  readonly name: Name
  /** Middle of the text, in pixels. */
  readonly middleX: number
  readonly middleY: number
  readonly box: Box
}

/** Right of the point, left, below, above, then the corners, for a text `width` wide. */
const besides = (width: number, size: number): (readonly [number, number])[] => {
  const [across, down] = [width / 2 + 6, size / 2 + 6]
  return [
    [across, 0],
    [-across, 0],
    [0, down],
    [0, -down],
    [across, down],
    [-across, down],
    [across, -down],
    [-across, -down],
  ]
}

/** Places names in their order; those without room are not among the placed. */
export const placeNames = <Name extends SheetName>(
  names: readonly Name[],
  frame: Box,
  taken: readonly Box[],
): PlacedName<Name>[] => {
  const placed: PlacedName<Name>[] = []
  const spots: Box[] = []
  for (const name of names) {
    const width = name.breadth * name.size
    const room: Box = {
      left: name.x - width / 2 - 2,
      right: name.x + width / 2 + 2,
      top: name.y - name.size * 0.6,
      bottom: name.y + name.size * 0.6,
    }
    const shifts = name.beside ? besides(width, name.size) : rings(Math.min(8, name.reach / 2), name.reach)
    const shift = freeShift(room, shifts, [...taken, ...spots, ...placed.map(({ box }) => box)], frame)
    if (!shift) continue
    const [dx, dy] = shift
    if (name.beside) spots.push({ left: name.x - 3, right: name.x + 3, top: name.y - 3, bottom: name.y + 3 })
    placed.push({ name, middleX: name.x + dx, middleY: name.y + dy, box: shifted(room, dx, dy) })
  }
  return placed
}

/** Width of a text for one pixel of its size, as Fira Sans sets it on the average; `tracking` in em. */
export const breadthOf = (text: string, tracking = 0): number =>
  [...text].reduce((sum, letter) => sum + (/[A-ZÀ-ÞĞŞİ]/.test(letter) ? 0.64 : 0.53) + tracking, 0)
