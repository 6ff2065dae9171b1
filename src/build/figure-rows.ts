/** The rows of a figure as what its picture is laid out from, and the picture at a width. */
import type { Dossier } from '../model/dossier.ts'
import { bars } from '../model/figure-bars.ts'
import { columns } from '../model/figure-columns.ts'
import { dotPlot } from '../model/figure-dots.ts'
import type { Block, Drawing } from '../model/figure-drawing.ts'
import { type Fill, fillOf } from '../model/glyph-form.ts'
import type { FigureRow, FigureSet } from '../model/records.ts'
import { plainWords } from '../model/status-words.ts'
import type { Status } from '../model/story.ts'
import { parseWhen, statedLabel } from '../model/when.ts'
import { ownCalculation } from '../model/words/figures.ts'

/** The status of a row: that of its claim, or what it rests on by itself; none where no figure was found. */
export const rowStatus = ({ statuses }: Dossier, { claim, basis, derived }: FigureRow): Status | undefined => {
  const alone = basis && { basis, response: 'none-found' as const }
  const status = statuses.get(claim ?? '') ?? (alone && { ...alone, words: plainWords(alone) })
  return status && derived ? { ...status, words: ownCalculation(status.words) } : status
}

/** The fill of a row's mark. */
export const rowFill = (dossier: Dossier, row: FigureRow): Fill => {
  const status = rowStatus(dossier, row)
  return status ? fillOf(status) : 'reported'
}

/** The period in words: a year is a year here, whole; its own words where the figure names no period. */
export const periodWords = ({ period, periodNote }: FigureRow): string => periodNote ?? statedLabel(period)

/** Whether a row has a number and so stands in the picture. */
export const isDrawn = ({ value, range }: FigureRow): boolean => value !== undefined || range !== undefined

/** Rows in the order of the picture: those that cover the same together, and these by time. */
export const inOrder = ({ kind, rows }: FigureSet): FigureRow[] => {
  if (kind !== 'dot-plot') return [...rows]
  const groups = [...new Set(rows.map(({ covers }) => covers))]
  const start = ({ period }: FigureRow): number => parseWhen(period).from
  const place = ({ covers }: FigureRow): number => groups.indexOf(covers)
  return rows.toSorted((a, b) => place(a) - place(b) || start(a) - start(b))
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const dots = (dossier: Dossier, set: FigureSet, width: number): Drawing => {
  const rows = inOrder(set).filter(isDrawn)
  return dotPlot(
    rows.map((row) => {
      const { value = 0, range = [value, value], bound } = row
      return {
        id: row.id,
        group: row.covers,
        author: row.author,
        details: [capital(periodWords(row)), row.method, row.partial].filter(Boolean).join(' · '),
        words: row.words,
        from: range[0],
        to: range[1],
        mark: {
          shape: set.category,
          fill: rowFill(dossier, row),
          combined: row.combined,
          ...(bound ? { towards: bound === 'below' ? ('less' as const) : ('more' as const) } : {}),
        },
      }
    }),
    width,
    set.unit,
  )
}

const blockLook = ({ derived, partial }: FigureRow): Block['look'] => {
  if (derived) return 'open'
  return partial ? 'unfinished' : 'solid'
}

/** As many decimals as are read off a column: fewer for large numbers and for what is only derived. */
const decimals = (value: number, rough = false): string => value.toFixed(rough || value >= 100 ? 1 : 2)

const seriesOf = (set: FigureSet, width: number): Drawing =>
  columns(
    set.series.map(({ id, name, unit }) => ({
      name,
      unit,
      rows: set.rows
        .filter(({ series }) => series === id)
        .map((row) => ({
          id: row.id,
          year: new Date(parseWhen(row.period).from).getUTCFullYear(),
          words: row.value === undefined ? row.words : decimals(row.value, row.derived !== undefined),
          look: blockLook(row),
          ...(row.value === undefined ? {} : { value: row.value }),
          ...(row.partial ? { partial: row.partial } : {}),
          ...(row.part ? { part: { value: row.part.value, words: decimals(row.part.value) } } : {}),
        })),
    })),
    width,
  )

const shares = (dossier: Dossier, set: FigureSet, width: number): Drawing =>
  bars(
    set.rows.map((row) => ({
      id: row.id,
      name: row.covers,
      value: row.value ?? 0,
      words: row.words,
      look: rowFill(dossier, row) === 'documented' ? 'solid' : 'lined',
      ...(row.partial ? { remark: row.partial } : {}),
    })),
    width,
    set.unit,
  )

/** The picture of a figure at a width in pixels. */
export const drawingOf = (dossier: Dossier, set: FigureSet, width: number): Drawing => {
  if (set.kind === 'series') return seriesOf(set, width)
  return set.kind === 'shares' ? shares(dossier, set, width) : dots(dossier, set, width)
}

/** One sentence for each row, with its status: what a mark says when it is asked. */
export const rowTitles = (dossier: Dossier, set: FigureSet): Map<string, string> =>
  new Map(
    set.rows.map((row) => {
      const about = set.kind === 'shares' ? row.covers : row.author
      const words = [about, periodWords(row), row.words, rowStatus(dossier, row)?.words].filter(Boolean)
      return [row.id, words.join(' · ')]
    }),
  )
