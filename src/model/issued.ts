/** The day of a source: EDTF, or "n.d." where it is not known, in words, as an order and as parts of a date. */
import type { Instant } from './span.ts'
import { parseWhen } from './when.ts'
import { dateLabel, precisionOf } from './when-label.ts'
import * as words from './words/dates.ts'

/** What stands in the data in the place of a date that is not known. */
export const noDate = 'n.d.'

/** In words: "8 December 2025", "June 2025", "about June 2025", "between June and July 2025", "n.d.". */
export const issuedLabel = (issued: string): string => {
  if (issued === noDate) return words.noDate
  const { from, label } = parseWhen(issued)
  const [, digits, flag] = /^([\d-]+)([?~%]?)$/.exec(issued) ?? []
  if (digits === undefined) return label
  const plain = dateLabel(from, precisionOf(digits))
  return flag === '' ? plain : words.about(plain)
}

/** The first instant it may have been published, UTC milliseconds; infinite where it is not known, so that it sorts last. */
export const issuedFrom = (issued: string): Instant =>
  issued === noDate ? Number.POSITIVE_INFINITY : parseWhen(issued).from

/** Year, month and day as far as they are stated; of a set of dates the first; none where the date is not known. */
export const issuedParts = (issued: string): number[] =>
  issued === noDate
    ? []
    : (issued.replace(/^\[/, '').split(/\.\.|\//)[0] ?? '').replace(/[?~%]/g, '').split('-').map(Number)
