/** Texts in pictures of figures: their size, their boxes, their lines. */
import type { PlacedText } from './figure-drawing.ts'
import { wideTextWidth } from './timeline-labels-width.ts'

/** Size of every text in pixels; a picture that a phone shrinks by a tenth keeps 11 pixels. */
export const textSize = 13
/** From base line to base line. */
export const lineHeight = 17

const strongWidth = 1.05

/** Width in pixels, rather too wide than too narrow. */
export const widthOf = (text: string, look: PlacedText['look'] = 'plain'): number =>
  wideTextWidth(text, textSize) * (look === 'strong' ? strongWidth : 1)

/** A text in lines of at most `width` pixels; a single word that is wider stands in a line of its own. */
export const wrapped = (text: string, width: number, look: PlacedText['look'] = 'plain'): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer, look) > width) lines.push(word)
    else lines.splice(-1, 1, longer)
  }
  return lines
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The box that a text takes. */
export const boxOf = ({ x, y, anchor, text, look }: PlacedText): Box => {
  const width = widthOf(text, look)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - textSize * 0.8, bottom: y + textSize * 0.25 }
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
