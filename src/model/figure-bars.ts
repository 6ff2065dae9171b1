/** Shares of a whole as bars, one below the other, each with its name and its words. */
import type { Block, Drawing, PlacedText, Stroke } from './figure-drawing.ts'
import { lineHeight, widthOf } from './figure-text.ts'

export interface BarRow {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly words: string
  /** What sets this row apart, beside its words. */
  readonly remark?: string
  readonly look: Block['look']
}

const rowHeight = 27
const barHeight = 17
const gap = 9

/** The bars at a width in pixels, in the order of the rows; all start at zero and share one scale. */
export const bars = (rows: readonly BarRow[], width: number, unit: string): Drawing => {
  const left = Math.ceil(Math.max(...rows.map(({ name }) => widthOf(name)))) + gap
  const room = Math.max(...rows.map(({ words }) => widthOf(words, 'strong'))) + 2 * gap
  // Names may be longer than the picture is wide; then no bar has room.
  const scale = Math.max(0, width - left - room) / Math.max(...rows.map(({ value }) => value))
  const top = lineHeight + gap
  const marks: Block[] = []
  const texts: PlacedText[] = [{ x: 0, y: lineHeight - 3, anchor: 'start', text: unit, look: 'quiet' }]
  rows.forEach(({ id, name, value, words, remark, look }, index) => {
    const y = top + index * rowHeight
    const base = y + barHeight / 2 + 4.5
    const end = left + value * scale + gap
    marks.push({ kind: 'block', row: id, x: left, y, width: value * scale, height: barHeight, look })
    texts.push({ x: left - gap, y: base, anchor: 'end', text: name, look: 'plain' })
    texts.push({ x: end, y: base, anchor: 'start', text: words, look: 'strong' })
    const after = end + widthOf(words, 'strong') + gap
    if (remark) texts.push({ x: after, y: base, anchor: 'start', text: remark, look: 'quiet' })
  })
  const bottom = top + rows.length * rowHeight
  const strokes: Stroke[] = [{ from: [left, top - 5], to: [left, bottom - 5], tone: 'ink' }]
  return { width, height: bottom, texts, strokes, marks }
}
