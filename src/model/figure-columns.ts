/** Series that are not to be read on one axis: each a panel of its own, beside or below each other. */
import { type ColumnSeries, columnPanel } from './figure-columns-panel.ts'
import type { Drawing } from './figure-drawing.ts'

const gap = { beside: 40, below: 24 } as const
/** Panels stand beside each other where each gets as many pixels. */
const leastBeside = 400

const moved = ({ texts, strokes, marks, ...size }: Drawing, dx: number, dy: number): Drawing => ({
  ...size,
  texts: texts.map((it) => ({ ...it, x: it.x + dx, y: it.y + dy })),
  strokes: strokes.map(({ from, to, tone }) => ({
    from: [from[0] + dx, from[1] + dy],
    to: [to[0] + dx, to[1] + dy],
    tone,
  })),
  marks: marks.map((it) => ({ ...it, x: it.x + dx, y: it.y + dy })),
})

/** The series at a width in pixels; all show the same years. */
export const columns = (series: readonly ColumnSeries[], width: number): Drawing => {
  const all = series.flatMap(({ rows }) => rows.map(({ year }) => year))
  const first = Math.min(...all)
  const years = Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index)
  const each = (width - gap.beside * (series.length - 1)) / series.length
  const beside = each >= leastBeside
  const panels = series.map((it) => columnPanel(it, years, beside ? each : width))
  let below = 0
  const placed = panels.map((panel, index) => {
    const at = beside ? moved(panel, index * (each + gap.beside), 0) : moved(panel, 0, below)
    below += panel.height + gap.below
    return at
  })
  return {
    width,
    height: beside ? Math.max(...panels.map(({ height }) => height)) : below - gap.below,
    texts: placed.flatMap(({ texts }) => texts),
    strokes: placed.flatMap(({ strokes }) => strokes),
    marks: placed.flatMap(({ marks }) => marks),
  }
}
