/** One series of years as columns from zero, with an axis of its own. */
import { type Axis, axisOf } from './figure-axis.ts'
import type { Block, Drawing, PlacedText, Stroke } from './figure-drawing.ts'
import { boxOf, lineHeight, overlap, widthOf, wrapped } from './figure-text.ts'

export interface ColumnRow {
  readonly id: string
  readonly year: number
  /** Left out where no figure was found. */
  readonly value?: number
  /** What stands on the column, or in its place. */
  readonly words: string
  /** Beneath the year, where it is not a whole one. */
  readonly partial?: string
  readonly part?: { readonly value: number; readonly words: string }
  readonly look: Block['look']
}

export interface ColumnSeries {
  readonly name: string
  readonly unit: string
  readonly rows: readonly ColumnRow[]
}

/** Where years and values lie. */
interface Frame {
  readonly years: readonly number[]
  readonly axis: Axis
  /** Left end of the base line, and the room of one year. */
  readonly left: number
  readonly slot: number
  readonly base: number
}

type Column = ColumnRow & { readonly block: Block }

/** Pixels of the axis from zero to the tallest column. */
const axisLength = 180
/** Above the tallest column: two lines of words. */
const headroom = 2 * lineHeight + 6
const widest = 46
const between = 2
/** From a base line to the middle of the letters. */
const halfLetter = 4.5

const middleOf = ({ years, left, slot }: Frame, year: number): number => left + (years.indexOf(year) + 0.5) * slot

/** Rows with a value as columns; those of one year share its room. */
const columnsOf = (rows: readonly ColumnRow[], frame: Frame): Column[] =>
  rows.flatMap((row): Column[] => {
    if (row.value === undefined) return []
    const same = rows.filter(({ year, value }) => year === row.year && value !== undefined)
    const width = Math.min(widest, (frame.slot * 0.78) / same.length)
    const x = middleOf(frame, row.year) + (same.indexOf(row) - same.length / 2) * (width + between) + between / 2
    const height = frame.axis.at(row.value)
    const part = row.part && { part: frame.axis.at(row.part.value) }
    const block = {
      kind: 'block',
      row: row.id,
      x,
      y: frame.base - height,
      width,
      height,
      look: row.look,
      ...part,
    } as const
    return [{ ...row, block }]
  })

const centre = ({ x, width }: Block): number => x + width / 2

/** Words above their columns, lifted by lines until they touch neither each other nor a column. */
const wordsAbove = (columns: readonly Column[]): { texts: PlacedText[]; strokes: Stroke[] } => {
  const texts: PlacedText[] = []
  const strokes: Stroke[] = []
  const blocks = columns.map(({ block: { x, y, width, height } }) => ({
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
  }))
  for (const { words, block } of columns) {
    const x = centre(block)
    const lowest = block.y - 6
    let text: PlacedText = { x, y: lowest, anchor: 'middle', text: words, look: 'strong' }
    while ([...texts.map(boxOf), ...blocks].some((box) => overlap(box, boxOf(text)))) {
      text = { ...text, y: text.y - lineHeight }
    }
    if (text.y < lowest) strokes.push({ from: [x, text.y + 4], to: [x, block.y - 2], tone: 'ink' })
    texts.push(text)
  }
  return { texts, strokes }
}

/** Years beneath the columns, what is only a part of a year, parts inside, and words where nothing was found. */
const wordsBelow = (rows: readonly ColumnRow[], columns: readonly Column[], frame: Frame): PlacedText[] => {
  const { base, years } = frame
  const common = { anchor: 'middle' } as const
  const parts = columns.flatMap(({ part, block }): PlacedText[] => {
    if (!part || block.part === undefined || block.part < lineHeight) return []
    return [{ ...common, x: centre(block), y: base - block.part / 2 + halfLetter, text: part.words, look: 'plain' }]
  })
  const missing = rows.flatMap(({ year, value, words }): PlacedText[] => {
    const lines = value === undefined ? wrapped(words, 0) : []
    const lowest = base - 8 - (lines.length - 1) * lineHeight
    return lines.map((text, line) => ({
      ...common,
      x: middleOf(frame, year),
      y: lowest + line * lineHeight,
      text,
      look: 'quiet',
    }))
  })
  const named = years.map(
    (year): PlacedText => ({
      ...common,
      x: middleOf(frame, year),
      y: base + lineHeight,
      text: String(year),
      look: 'plain',
    }),
  )
  const partial = columns.flatMap(({ partial: text, block }): PlacedText[] =>
    text ? [{ ...common, x: centre(block), y: base + 2 * lineHeight, text, look: 'quiet' }] : [],
  )
  return [...named, ...partial, ...missing, ...parts]
}

/** A series at a width in pixels, about the origin; `years` are those of all series beside it. */
export const columnPanel = (series: ColumnSeries, years: readonly number[], width: number): Drawing => {
  const { name, unit, rows } = series
  const most = Math.max(...rows.map(({ value = 0 }) => value))
  const axis = axisOf(most, axisLength, 44, 'exact')
  const { ticks } = axis
  const left = Math.max(...ticks.map((tick) => widthOf(String(tick)))) + 8
  const heads = wrapped(name, width, 'strong')
  const base = (heads.length + 1) * lineHeight + headroom + axisLength
  const frame: Frame = { years, axis, left, base, slot: (width - left) / years.length }
  const columns = columnsOf(rows, frame)
  const above = wordsAbove(columns)
  const line = (text: string, index: number, look: PlacedText['look']): PlacedText => ({
    x: 0,
    y: (index + 0.8) * lineHeight,
    anchor: 'start',
    text,
    look,
  })
  return {
    width,
    height: base + 2 * lineHeight + 6,
    texts: [
      ...heads.map((text, index) => line(text, index, 'strong')),
      line(unit, heads.length, 'quiet'),
      ...ticks.map(
        (tick): PlacedText => ({
          x: left - 6,
          y: base - axis.at(tick) + halfLetter,
          anchor: 'end',
          text: String(tick),
          look: 'quiet',
        }),
      ),
      ...wordsBelow(rows, columns, frame),
      ...above.texts,
    ],
    strokes: [
      ...ticks.map(
        (tick): Stroke => ({
          from: [left, base - axis.at(tick)],
          to: [width, base - axis.at(tick)],
          tone: tick === 0 ? 'ink' : 'grid',
        }),
      ),
      ...above.strokes,
    ],
    marks: columns.map(({ block }) => block),
  }
}
