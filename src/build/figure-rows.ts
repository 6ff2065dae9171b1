/** The rows of a figure as what its picture is laid out from, and the picture at a width. */
import type { Dossier } from '../model/dossier.ts'
import { bars } from '../model/figure-bars.ts'
import { columns } from '../model/figure-columns.ts'
import { dotPlot } from '../model/figure-dots.ts'
import type { Block, Drawing } from '../model/figure-drawing.ts'
import { fillOf } from '../model/glyph.ts'
import type { FigureRow, FigureSet } from '../model/records.ts'
import { plainWords } from '../model/status-words.ts'
import type { Status } from '../model/story.ts'
import { parseWhen } from '../model/when.ts'

/** The status of a row: that of its claim, or what it rests on by itself. */
export const rowStatus = ({ statuses }: Dossier, { claim, basis = 'reported' }: FigureRow): Status => {
  const alone = { basis, response: 'none-found' } as const
  return statuses.get(claim ?? '') ?? { ...alone, words: plainWords(alone) }
}

/** The period in words: its own, where the figure names none. */
export const periodWords = ({ period, periodNote }: FigureRow): string => periodNote ?? parseWhen(period).label

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
          fill: fillOf(rowStatus(dossier, row)),
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
          words: row.value?.toFixed(1) ?? row.words,
          look: blockLook(row),
          ...(row.value === undefined ? {} : { value: row.value }),
          ...(row.partial ? { partial: row.partial } : {}),
          ...(row.part ? { part: { value: row.part.value, words: row.part.value.toFixed(1) } } : {}),
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
      look: row.partial || rowStatus(dossier, row).basis !== 'documented' ? 'lined' : 'solid',
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
      const made = row.derived && 'own calculation'
      const words = [about, periodWords(row), row.words, made, rowStatus(dossier, row).words].filter(Boolean)
      return [row.id, words.join(' · ')]
    }),
  )
