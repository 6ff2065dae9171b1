/** Every EDTF date of a record, wherever it stands in it, as the parser of this house reads it. */
import type { Entry } from './entry.ts'
import { noDate } from './issued.ts'
import { type Problem, placeOf, shown } from './problem.ts'
import { parseWhen } from './when.ts'

/** Fields that hold an EDTF date. */
const fields = new Set([
  'when',
  'validFrom',
  'validTo',
  'on',
  'searchedOn',
  'window',
  'overviewBreak',
  'published',
  'asOf',
  'date',
  'period',
  'issued',
  'retrieved',
  'dead',
])

const isUnknown = (key: string, date: string): boolean => key === 'issued' && date === noDate

const datesIn = (value: unknown, path: string): (readonly [path: string, date: string])[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    if (typeof inner !== 'string') return datesIn(inner, at)
    return fields.has(key) && !isUnknown(key, inner) ? [[at, inner] as const] : []
  })
}

/** The dates of a record that cannot be read, each with its place in the record. */
export const dateProblems = ({ file, path, item }: Entry<unknown>): Problem[] =>
  datesIn(item, '').flatMap(([key, date]) => {
    try {
      parseWhen(date)
      return []
    } catch (error) {
      const [, expected = ''] = (error as Error).message.split(', expected ')
      return [{ file, path: placeOf(path, key), found: shown(date), expected }]
    }
  })
