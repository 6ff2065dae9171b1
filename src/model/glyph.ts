/**
 * The grammar of marks, one for page, timeline, map and print. Shape says the subject, fill says what the statement
 * rests on, a cut says that somebody contests it. Pure SVG text about the origin; the caller gives colours.
 */
import type { Basis, Category } from './records.ts'
import { contested, type Status } from './story.ts'

export type Shape = Category | 'key'
export type Fill = Basis | 'contested'

export interface GlyphInk {
  /** Hue of the subject. */
  readonly hue: string
  /** What shows through hollow parts and lies around the mark. */
  readonly casing: string
  /** Width of the casing in pixels; 0 for none. */
  readonly casingWidth?: number
}

export const shapes: readonly Shape[] = ['diplomacy', 'security', 'energy', 'transport', 'incident', 'key']
export const fills: readonly Fill[] = ['documented', 'reported', 'alleged', 'opinion', 'contested']

/** The fill of a status: contested marks are cut whatever they rest on. */
export const fillOf = (status: Status): Fill => (contested(status) ? 'contested' : status.basis)

const round = (value: number): string => String(Math.round(value * 100) / 100)

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

const hatching = (r: number): string => {
  const pitch = Math.max(2.9, r * (r <= 9 ? 0.5 : 0.3))
  const reach = r * 1.3
  let lines = ''
  for (let x = -2 * reach; x <= 2 * reach; x += pitch) {
    lines += `M${round(x - reach)} ${round(reach)}L${round(x + reach)} ${round(-reach)}`
  }
  return `<path d="${lines}" fill="none" stroke-width="${round(pitch * 0.4)}"/>`
}

/** The half of the plane left (-1) or right (1) of the steep gap. */
const half = (side: -1 | 1, r: number): string => {
  const gap = side * (r * 0.15 + 0.25)
  const far = r * 2
  const lean = far * 0.42
  return `M${round(gap + lean)} ${-far}L${round(gap - lean)} ${far}H${side * far * 2}V${-far}Z`
}

/**
 * The inside of an `<svg>` or `<symbol>`: the mark about 0,0 with radius `r` in pixels. `id` must be unique in the
 * document, because hatch and cut are clipped by reference. From r 10 upward a contested allegation keeps its hatch.
 */
export const glyph = (
  shape: Shape,
  fill: Fill,
  r: number,
  ink: GlyphInk,
  id: string,
  basis: Basis = 'documented',
): string => {
  const d = outline(shape, r)
  const width = round(r * 0.26 + 0.35)
  const solid = `<path d="${d}" fill="${ink.hue}"/>`
  const hollow = `<path d="${d}" fill="${ink.casing}" stroke="${ink.hue}" stroke-width="${width}" stroke-linejoin="round"/>`
  const hatched = `<path d="${d}" fill="${ink.casing}"/><g clip-path="url(#${id}-shape)" stroke="${ink.hue}">${hatching(r)}</g><path d="${d}" fill="none" stroke="${ink.hue}" stroke-width="${round(r * 0.13 + 0.3)}" stroke-linejoin="round"/>`
  const shapeClip = `<clipPath id="${id}-shape"><path d="${d}"/></clipPath>`
  const casing = ink.casingWidth
    ? `<path d="${d}" fill="${ink.casing}" stroke="${ink.casing}" stroke-width="${round(2 * ink.casingWidth)}" stroke-linejoin="round"/>`
    : ''
  if (fill === 'documented') return casing + solid
  if (fill === 'reported') return `${casing}${hollow}<path d="${outline(shape, r * 0.42)}" fill="${ink.hue}"/>`
  if (fill === 'opinion') return casing + hollow
  if (fill === 'alleged') return shapeClip + casing + hatched
  const keepsHatch = basis === 'alleged' && r >= 10
  const left = keepsHatch
    ? hatched
    : `<path d="${d}" fill="${ink.hue}" stroke="${ink.hue}" stroke-width="${width}" stroke-linejoin="round"/>`
  return `${keepsHatch ? shapeClip : ''}<clipPath id="${id}-left"><path d="${half(-1, r)}"/></clipPath><clipPath id="${id}-right"><path d="${half(1, r)}"/></clipPath>${casing}<g clip-path="url(#${id}-left)">${left}</g><g clip-path="url(#${id}-right)">${hollow}</g>`
}

/** The id of the `<symbol>` that the page holds for a mark; symbols are 24 px boxes about their centre, r 6.6. */
export const symbolOf = (shape: Shape, fill: Fill): string => `glyph-${shape}-${fill}`
