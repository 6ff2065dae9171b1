/** The forms of marks: shape says the subject, fill says what the statement rests on. Outlines as SVG paths in pixels. */
import type { Basis, Category } from './records.ts'
import { contested, type Status } from './story.ts'

export type Shape = Category | 'key'
export type Fill = Basis | 'contested'

export const shapes: readonly Shape[] = ['diplomacy', 'security', 'energy', 'transport', 'incident', 'key']
/** The mark of an event whose status is not told: none of the fills, so that nobody can read it as one. */
export const untold = 'hidden'

export const fills: readonly Fill[] = ['documented', 'reported', 'alleged', 'opinion', 'contested']

/** The fill of a status: contested marks are cut whatever they rest on. */
export const fillOf = (status: Status): Fill => (contested(status) ? 'contested' : status.basis)

/** A number as a path writes it: two decimals. */
export const round = (value: number): string => String(Math.round(value * 100) / 100)

const polygon = (corners: readonly (readonly [number, number])[], r: number): string =>
  `M${corners.map(([x, y]) => `${round(x * r)} ${round(y * r)}`).join('L')}Z`

const circle = (r: number): string => {
  const a = round(r)
  return `M${-r} 0a${a} ${a} 0 1 0 ${round(2 * r)} 0a${a} ${a} 0 1 0 ${round(-2 * r)} 0Z`
}

const shield = (r: number): string => {
  const at = (x: number, y: number): string => `${round(x * r)} ${round(y * r)}`
  return `M${at(-0.84, -0.88)}H${round(0.84 * r)}V${round(0.06 * r)}C${at(0.84, 0.58)} ${at(0.4, 0.9)} ${at(0, 1.06)}C${at(-0.4, 0.9)} ${at(-0.84, 0.58)} ${at(-0.84, 0.06)}Z`
}

/** The outline of a shape with radius `r` in pixels; areas are equalised between shapes. */
export const outline = (shape: Shape, r: number): string => {
  if (shape === 'security') return shield(r)
  if (shape === 'energy')
    return polygon(
      [
        [-0.8, -0.8],
        [0.8, -0.8],
        [0.8, 0.8],
        [-0.8, 0.8],
      ],
      r,
    )
  if (shape === 'transport')
    return polygon(
      [
        [0, -1.12],
        [1.12, 0],
        [0, 1.12],
        [-1.12, 0],
      ],
      r,
    )
  if (shape === 'incident')
    return polygon(
      [
        [0, -1.06],
        [1.08, 0.84],
        [-1.08, 0.84],
      ],
      r,
    )
  return circle(Math.round(r * 92) / 100)
}

/** The id of the `<symbol>` that the page holds for a mark; symbols are 24 px boxes about their centre, r 6.6. */
export const symbolOf = (shape: Shape, fill: Fill | typeof untold): string => `glyph-${shape}-${fill}`
