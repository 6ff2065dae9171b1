/** The order of a table's rows by one of its columns. */
import { byAlphabet } from './language.ts'

/** A number (an instant in UTC milliseconds, a count), or words. */
export type SortValue = number | string

export type Direction = 'ascending' | 'descending'

const isMissing = (value: SortValue): boolean => (typeof value === 'number' ? !Number.isFinite(value) : value === '')

const compared = (one: SortValue, other: SortValue): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : byAlphabet(String(one), String(other))

/**
 * The indices of the rows in their new order. What is not known stands last in both directions; rows that are alike keep
 * the order they have.
 */
export const orderOf = (values: readonly SortValue[], direction: Direction): number[] => {
  const sign = direction === 'ascending' ? 1 : -1
  return values
    .map((value, index) => ({ value, index, missing: isMissing(value) }))
    .sort((a, b) => Number(a.missing) - Number(b.missing) || (a.missing ? 0 : sign * compared(a.value, b.value)))
    .map(({ index }) => index)
}

/** The value of a cell as its markup has it: a number where it looks like one. */
export const sortValue = (text: string): SortValue =>
  /^-?(\d+(\.\d+)?|Infinity)$/.test(text.trim()) ? Number(text) : text.trim()

/** What a click on a column asks for: from the start, then from the end, then from the start again. */
export const nextDirection = (now: string | null): Direction => (now === 'ascending' ? 'descending' : 'ascending')
