/** Bars, brackets and lines as SVG paths: solid, outlined, hatched or split, after what the statement rests on. */
import type { Fill } from './glyph-form.ts'
import type { Mark } from './timeline-layout-mark.ts'

/** How a path is painted; the style sheet knows these names. */
export type Part =
  | 'solid'
  | 'hollow'
  | 'core'
  | 'hatch'
  | 'edge'
  | 'bracket'
  | 'line'
  | 'dashed'
  | 'dash-dot'
  | 'chevron'
  | 'underline'

export interface ShapePath {
  readonly part: Part
  readonly d: string
}

type Shape = NonNullable<Mark['shape']>

const bracketReach = 5
const chevronReach = 3.6

const round = (value: number): string => String(Math.round(value * 10) / 10)

const rectangle = (left: number, right: number, top: number, bottom: number): string =>
  `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`

const level = (left: number, right: number, y: number): string => `M${round(left)} ${round(y)}H${round(right)}`

const bar = ({ left, right, y, height }: Shape, fill: Fill): ShapePath[] => {
  const top = y - height / 2
  const bottom = y + height / 2
  const hollow: ShapePath = { part: 'hollow', d: rectangle(left + 0.7, right - 0.7, top + 0.7, bottom - 0.7) }
  switch (fill) {
    case 'documented':
      return [{ part: 'solid', d: rectangle(left, right, top, bottom) }]
    case 'reported':
      return [hollow, { part: 'core', d: level(left + 3, right - 3, y) }]
    case 'opinion':
      return [hollow]
    case 'alleged':
      return [
        { part: 'hatch', d: rectangle(left, right, top, bottom) },
        { part: 'edge', d: rectangle(left + 0.5, right - 0.5, top + 0.5, bottom - 0.5) },
      ]
    case 'contested':
      return [
        { part: 'solid', d: rectangle(left, right, top, y - 0.8) },
        { part: 'hollow', d: rectangle(left + 0.5, right - 0.5, y + 1.3, bottom - 0.5) },
      ]
  }
}

const bracket = ({ left, right, y, ends }: Shape): ShapePath[] => {
  const upright = (x: number): string => `M${round(x)} ${round(y - bracketReach)}V${round(y + bracketReach)}`
  return [
    {
      part: 'bracket',
      d: `${ends.left ? upright(left) : ''}${ends.right ? upright(right) : ''}${level(left, right, y)}`,
    },
  ]
}

const lineParts = { documented: 'line', reported: 'dashed', opinion: 'dashed', contested: 'dash-dot' } as const

const line = ({ left, right, y, ongoing }: Shape, fill: Fill): ShapePath[] => {
  const end = ongoing ? right - chevronReach : right
  const tip = `M${round(end)} ${round(y - chevronReach)}l${chevronReach} ${chevronReach}l-${chevronReach} ${chevronReach}`
  const body: ShapePath =
    fill === 'alleged'
      ? { part: 'hatch', d: rectangle(left, end, y - 2, y + 2) }
      : { part: lineParts[fill], d: level(left, ongoing ? right - 1 : right, y) }
  return ongoing ? [body, { part: 'chevron', d: tip }] : [body]
}

/** The paths of a mark's date, back to front; none for a single day. A chosen line lies on a band of its own. */
export const shapePaths = ({ shape, fill }: Pick<Mark, 'shape' | 'fill'>, chosen = false): ShapePath[] => {
  if (!shape) return []
  const { kind, left, right, y } = shape
  const painted = kind === 'bar' ? bar(shape, fill) : kind === 'bracket' ? bracket(shape) : line(shape, fill)
  const under: ShapePath[] =
    chosen && kind === 'line' ? [{ part: 'underline', d: level(left, right - chevronReach, y) }] : []
  return [...under, ...painted]
}
