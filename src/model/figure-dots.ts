/** The dot plot of figures that differ: one row for each figure, its label, its mark on a common axis, its words. */
import { type Axis, axisOf } from './figure-axis.ts'
import type { Dot, Drawing, PlacedText, Stroke } from './figure-drawing.ts'
import { lineHeight, widthOf, wrapped } from './figure-text.ts'
import { numeral } from './language.ts'

export interface DotRow {
  readonly id: string
  /** Rows of one group follow each other under its name. */
  readonly group: string
  readonly author: string
  /** Period and method. */
  readonly details: string
  readonly words: string
  readonly from: number
  readonly to: number
  readonly mark: Pick<Dot, 'shape' | 'fill' | 'combined' | 'towards'>
}

/** From this width on labels stand beside the plot, below it above. */
export const besideFrom = 560

const radius = 7
const edge = 12
const laneHeight = 24
const rowGap = 12
const tail = 20

interface Plot {
  readonly left: number
  readonly axis: Axis
  readonly width: number
}

/** The words of a mark stand right of it, or left where there is no room. */
const wordsOf = ({ words, mark, from, to }: DotRow, { left, axis, width }: Plot, y: number): PlacedText => {
  const reach = (side: 'less' | 'more'): number => radius + 6 + (mark.towards === side ? tail : mark.combined ? 4 : 0)
  const right = left + axis.at(to) + reach('more')
  const common = { y: y + 4.5, text: words, look: 'strong' } as const
  if (right + widthOf(words, 'strong') <= width) return { ...common, x: right, anchor: 'start' }
  return { ...common, x: left + axis.at(from) - reach('less'), anchor: 'end' }
}

const dotOf = (row: DotRow, { left, axis }: Plot, y: number): Dot => {
  const ends = [left + axis.at(row.from), left + axis.at(row.to)] as const
  return {
    kind: 'dot',
    row: row.id,
    x: (ends[0] + ends[1]) / 2,
    y,
    ...row.mark,
    ...(row.from < row.to ? { bracket: ends } : {}),
  }
}

const grid = ({ left, axis }: Plot, top: number, bottom: number): Stroke[] =>
  axis.ticks.map((tick) => ({
    from: [left + axis.at(tick), top],
    to: [left + axis.at(tick), bottom],
    tone: 'grid',
  }))

const axisWords = ({ left, axis }: Plot, y: number): PlacedText[] =>
  axis.ticks.map((tick) => ({
    x: left + axis.at(tick),
    y,
    anchor: 'middle',
    text: numeral(tick),
    look: 'quiet',
  }))

/** The dot plot at a width in pixels; `unit` names the axis. */
export const dotPlot = (rows: readonly DotRow[], width: number, unit: string): Drawing => {
  const beside = width >= besideFrom
  const labelWidth = beside ? Math.min(320, Math.round(width * 0.4)) : width
  const left = beside ? labelWidth + 2 * edge : edge
  const length = width - left - edge
  const plot: Plot = { left, width, axis: axisOf(Math.max(...rows.map(({ to }) => to)), length, 44) }
  const texts: PlacedText[] = []
  const strokes: Stroke[] = []
  const marks: Dot[] = []
  let y = lineHeight
  texts.push({ x: 0, y, anchor: 'start', text: unit, look: 'quiet' })
  if (!beside || widthOf(unit) > labelWidth) y += lineHeight + 2
  texts.push(...axisWords(plot, y))
  y += 8
  let group: string | undefined
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group
      y += 6
      strokes.push({ from: [0, y], to: [width, y], tone: 'ink' })
      for (const text of wrapped(group, width, 'strong')) {
        y += lineHeight
        texts.push({ x: 0, y, anchor: 'start', text, look: 'strong' })
      }
      y += rowGap
    }
    const lines = [
      ...wrapped(row.author, labelWidth).map((text) => ({ text, look: 'plain' as const })),
      ...wrapped(row.details, labelWidth, 'quiet').map((text) => ({ text, look: 'quiet' as const })),
    ]
    lines.forEach(({ text, look }, index) => {
      texts.push({ x: 0, y: y + (index + 0.75) * lineHeight, anchor: 'start', text, look })
    })
    const labelHeight = lines.length * lineHeight
    const lane = beside ? y + labelHeight / 2 : y + labelHeight + laneHeight / 2 + 4
    const bottom = beside ? y + labelHeight : lane + laneHeight / 2
    strokes.push(...grid(plot, beside ? y - rowGap / 2 : lane - laneHeight / 2, beside ? bottom + rowGap / 2 : bottom))
    strokes.push({ from: [left, lane], to: [left + length, lane], tone: 'rule' })
    marks.push(dotOf(row, plot, lane))
    texts.push(wordsOf(row, plot, lane))
    y = bottom + rowGap
  }
  texts.push(...axisWords(plot, y + 10))
  return { width, height: y + 18, texts, strokes, marks }
}
