/** The day of a source: EDTF, or "n.d." where it is not known, in words, as an order and as parts of a date. */
import type { Instant } from './span.ts'
import { parseWhen } from './when.ts'

/** What stands in the place of a date that is not known. */
export const noDate = 'n.d.'

/** In words: "8 December 2025", "June 2025", "about June 2025", "between June and July 2025", "n.d.". */
export const issuedLabel = (issued: string): string => {
  if (issued === noDate) return noDate
  const { label } = parseWhen(issued)
  const plain = label.replace(/, days? not stated$/, '')
  return /[?~%]$/.test(issued) && !plain.startsWith('about ') ? `about ${plain}` : plain
}

/** The first instant it may have been published, UTC milliseconds; infinite where it is not known, so that it sorts last. */
export const issuedFrom = (issued: string): Instant =>
  issued === noDate ? Number.POSITIVE_INFINITY : parseWhen(issued).from

/** Year, month and day as far as they are stated; of a set of dates the first; none where the date is not known. */
export const issuedParts = (issued: string): number[] =>
  issued === noDate
    ? []
    : (issued.replace(/^\[/, '').split(/\.\.|\//)[0] ?? '').replace(/[?~%]/g, '').split('-').map(Number)
