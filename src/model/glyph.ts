/**
 * The grammar of marks, one for page, timeline, map and print. Shape says the subject, fill says what the statement
 * rests on, a cut says that somebody contests it. Pure SVG text about the origin; the caller gives colours.
 */
import { type Fill, outline, round, type Shape, untold } from './glyph-form.ts'
import type { Basis } from './records.ts'

export interface GlyphInk {
  /** Hue of the subject. */
  readonly hue: string
  /** What shows through hollow parts and lies around the mark. */
  readonly casing: string
  /** Width of the casing in pixels; 0 for none. */
  readonly casingWidth?: number
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
  fill: Fill | typeof untold,
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
  if (fill === untold) {
    const dots = Math.max(1.6, r * 0.34)
    return `${casing}<path d="${d}" fill="${ink.casing}" stroke="${ink.hue}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="0 ${round(dots)}"/>`
  }
  if (fill === 'alleged') return shapeClip + casing + hatched
  const keepsHatch = basis === 'alleged' && r >= 10
  const left = keepsHatch
    ? hatched
    : `<path d="${d}" fill="${ink.hue}" stroke="${ink.hue}" stroke-width="${width}" stroke-linejoin="round"/>`
  return `${keepsHatch ? shapeClip : ''}<clipPath id="${id}-left"><path d="${half(-1, r)}"/></clipPath><clipPath id="${id}-right"><path d="${half(1, r)}"/></clipPath>${casing}<g clip-path="url(#${id}-left)">${left}</g><g clip-path="url(#${id}-right)">${hollow}</g>`
}
