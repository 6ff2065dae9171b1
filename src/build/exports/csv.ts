/** Rows as CSV (RFC 4180), safe to open in a spreadsheet. */
import { csvFormatRow } from 'd3'

export type Cell = string | number | null

/** A spreadsheet would run a text that begins like this as a formula. */
const formula = /^[=+\-@\t\r]/

/** A text that a spreadsheet would take for a formula gets an apostrophe in front, which marks it as text. */
export const guarded = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return formula.test(cell) ? `'${cell}` : cell
}

/** Tells spreadsheets that the file is UTF-8; without it they show "ə" and Armenian as other signs. */
export const byteOrderMark = '\uFEFF'

/** A table with its names in the first line; lines end in CR LF, the file begins with a byte order mark. */
export const csv = <Row extends Record<string, Cell>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string =>
  byteOrderMark +
  [columns, ...rows.map((row) => columns.map((name) => guarded(row[name] ?? null)))]
    .map((cells) => `${csvFormatRow([...cells])}\r\n`)
    .join('')
