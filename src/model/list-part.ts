/** Which part of the events of a window a list shows that has fewer rows than there are events. */
import * as words from './words/window.ts'

export interface ListPart {
  /** Of the first row, from 0. */
  readonly from: number
  /** One past the last row. */
  readonly to: number
  readonly total: number
}

/** The part that begins at `from`, moved to where it is full if it can be; `rows` is how many there are. */
export const partAt = (from: number, total: number, rows: number): ListPart => {
  const start = Math.max(0, Math.min(from, total - 1))
  return { from: start, to: Math.min(total, start + rows), total }
}

/** The part in which the event at `index` stands, counted in whole parts from the first event. */
export const partWith = (index: number, total: number, rows: number): ListPart =>
  partAt(Math.floor(Math.max(0, index) / rows) * rows, total, rows)

/** "Events 201–400 of 9,981". */
export const partWords = ({ from, to, total }: ListPart): string =>
  to - from === total ? words.count(total) : words.part(from + 1, to, total)
