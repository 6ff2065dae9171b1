/** Series of years as columns from zero: one picture for each series, each with an axis of its own. */
import { type Axis, axisOf } from './figure-axis.ts'
import type { Block, Drawing, PlacedText, Stroke } from './figure-drawing.ts'
import { type Box, boxOf, lineHeight, overlap, widthOf, wrapped } from './figure-text.ts'

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

const plotHeight = 190
const headroom = 44
const gap = 40
/** Panels stand beside each other where each gets as much. */
const besideFrom = 400

interface Placed {
  readonly row: ColumnRow
  readonly block: Block
}

/** Columns of one year share its room. */
const columnsOf =
  (rows: readonly ColumnRow[], years: readonly number[], slot: number, left: number, base: number) =>
  (axis: Axis): Placed[] =>
    rows.flatMap((row): Placed[] => {
      if (row.value === undefined) return []
      const same = rows.filter(({ year, value }) => year === row.year && value !== undefined)
      const width = Math.min(46, (slot * 0.78) / same.length)
      const middle = left + (years.indexOf(row.year) + 0.5) * slot
      const x = middle + (same.indexOf(row) - same.length / 2) * (width + 2) + 1
      const height = axis.at(row.value)
      const part = row.part && { part: axis.at(row.part.value) }
      return [
        { row, block: { kind: 'block', row: row.id, x, y: base - height, width, height, look: row.look, ...part } },
      ]
    })

/** Words above their columns, lifted by lines until they touch neither each other nor a column. */
const wordsAbove = (placed: readonly Placed[]): { texts: PlacedText[]; strokes: Stroke[] } => {
  const texts: PlacedText[] = []
  const strokes: Stroke[] = []
  const columns = placed.map(
    ({ block }): Box => ({
      left: block.x,
      right: block.x + block.width,
      top: block.y,
      bottom: block.y + block.height,
    }),
  )
  for (const { row, block } of placed) {
    const x = block.x + block.width / 2
    let text: PlacedText = { x, y: block.y - 6, anchor: 'middle', text: row.words, look: 'strong' }
    while ([...texts.map(boxOf), ...columns].some((box) => overlap(box, boxOf(text)))) {
      text = { ...text, y: text.y - lineHeight }
    }
    if (text.y < block.y - 6) strokes.push({ from: [x, text.y + 4], to: [x, block.y - 2], tone: 'ink' })
    texts.push(text)
  }
  return { texts, strokes }
}

const panel = (series: ColumnSeries, years: readonly number[], x: number, y: number, width: number) => {
  const { name, unit, rows } = series
  const axis = axisOf(Math.max(...rows.map(({ value = 0 }) => value)), plotHeight, 44)
  const left = x + Math.max(...axis.ticks.map((tick) => widthOf(String(tick)))) + 8
  const slot = (x + width - left) / years.length
  const heads = wrapped(name, width, 'strong')
  const base = y + (heads.length + 1) * lineHeight + headroom + plotHeight
  const placed = columnsOf(rows, years, slot, left, base)(axis)
  const middle = (year: number): number => left + (years.indexOf(year) + 0.5) * slot
  const above = wordsAbove(placed)
  const under = (row: Placed): PlacedText[] => {
    const centre = row.block.x + row.block.width / 2
    const text = row.row.partial
    return text ? [{ x: centre, y: base + 2 * lineHeight, anchor: 'middle', text, look: 'quiet' }] : []
  }
  const inside = placed.flatMap(({ row, block }): PlacedText[] =>
    row.part && block.part !== undefined && block.part > lineHeight
      ? [
          {
            x: block.x + block.width / 2,
            y: base - block.part / 2 + 4.5,
            anchor: 'middle',
            text: row.part.words,
            look: 'plain',
          },
        ]
      : [],
  )
  const missing = rows.flatMap(({ year, value, words }): PlacedText[] => {
    const lines = value === undefined ? wrapped(words, 0) : []
    return lines.map((text, index) => ({
      x: middle(year),
      y: base - 8 - (lines.length - 1 - index) * lineHeight,
      anchor: 'middle',
      text,
      look: 'quiet',
    }))
  })
  const texts: PlacedText[] = [
    ...heads.map(
      (text, line): PlacedText => ({ x, y: y + (line + 0.8) * lineHeight, anchor: 'start', text, look: 'strong' }),
    ),
    { x, y: y + (heads.length + 0.8) * lineHeight, anchor: 'start', text: unit, look: 'quiet' },
    ...axis.ticks.map(
      (tick): PlacedText => ({
        x: left - 6,
        y: base - axis.at(tick) + 4.5,
        anchor: 'end',
        text: String(tick),
        look: 'quiet',
      }),
    ),
    ...years.map(
      (year): PlacedText => ({
        x: middle(year),
        y: base + lineHeight,
        anchor: 'middle',
        text: String(year),
        look: 'plain',
      }),
    ),
    ...placed.flatMap(under),
    ...missing,
    ...inside,
    ...above.texts,
  ]
  const strokes: Stroke[] = axis.ticks.map((tick) => ({
    from: [left, base - axis.at(tick)],
    to: [x + width, base - axis.at(tick)],
    tone: tick === 0 ? 'ink' : 'grid',
  }))
  return {
    texts,
    strokes: [...strokes, ...above.strokes],
    marks: placed.map(({ block }) => block),
    bottom: base + 2 * lineHeight + 6,
  }
}

/** The series at a width in pixels: beside each other where there is room, below each other where there is not. */
export const columns = (series: readonly ColumnSeries[], width: number): Drawing => {
  const all = series.flatMap(({ rows }) => rows.map(({ year }) => year))
  const first = Math.min(...all)
  const years = Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index)
  const each = (width - gap * (series.length - 1)) / series.length
  const beside = each >= besideFrom
  let y = 0
  const panels = series.map((it, index) => {
    const made = beside ? panel(it, years, index * (each + gap), 0, each) : panel(it, years, 0, y, width)
    y = made.bottom + gap / 2
    return made
  })
  return {
    width,
    height: Math.max(...panels.map(({ bottom }) => bottom)),
    texts: panels.flatMap(({ texts }) => texts),
    strokes: panels.flatMap(({ strokes }) => strokes),
    marks: panels.flatMap(({ marks }) => marks),
  }
}
