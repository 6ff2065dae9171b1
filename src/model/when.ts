/** Dates of the data: EDTF text (Library of Congress / ISO 8601-2) to half-open UTC spans with their form. */
import edtf from 'edtf'
import type { Span } from './span.ts'
import type { When } from './story.ts'
import { dateLabel, precisionOf, whenLabel } from './when-label.ts'

/** The parts of the edtf library's values that are read here; instants in UTC milliseconds, `max` inclusive. */
interface Parsed {
  readonly type: string
  readonly min: number
  readonly max: number
  readonly precision?: number
  readonly approximate?: { readonly value: number } | number
  readonly uncertain?: { readonly value: number } | number
  readonly lower?: Parsed | number | null
  readonly upper?: Parsed | number | null
  readonly values?: readonly (Parsed | readonly Parsed[])[]
}

const flagged = (mask: Parsed['approximate']): boolean => (typeof mask === 'object' ? mask.value : (mask ?? 0)) !== 0

const day = 3
const unsure = (date: Parsed): boolean =>
  flagged(date.approximate) || flagged(date.uncertain) || (date.precision ?? day) < day

const expected =
  'expected an EDTF date such as 2025-06-13, 2025-06, 2025-06-13/2025-06-24, 2006-06/.., [2025-08-06..2025-08-31] or 2025-06~'

const spanOf = (parsed: Parsed): Omit<When, 'label'> => {
  if (parsed.type === 'Date') {
    const exact = (parsed.precision ?? day) === day
    const open = flagged(parsed.approximate) || flagged(parsed.uncertain)
    const form = exact ? 'day' : open ? 'lasted' : 'within'
    return { from: parsed.min, to: parsed.max + 1, form, unsure: { from: open, to: open } }
  }
  if (parsed.type === 'Interval' && parsed.lower && typeof parsed.lower === 'object') {
    const { lower, upper } = parsed
    if (upper === Number.POSITIVE_INFINITY) {
      return {
        from: lower.min,
        to: Number.POSITIVE_INFINITY,
        form: 'ongoing',
        unsure: { from: unsure(lower), to: false },
      }
    }
    if (upper && typeof upper === 'object' && upper.max >= lower.min) {
      return {
        from: lower.min,
        to: upper.max + 1,
        form: 'lasted',
        unsure: { from: unsure(lower), to: unsure(upper) },
      }
    }
  }
  if (parsed.type === 'Set' && parsed.values?.length === 1) {
    const [first, last] = Array.isArray(parsed.values[0]) ? (parsed.values[0] as readonly Parsed[]) : []
    if (first && last) {
      return { from: first.min, to: last.max + 1, form: 'within', unsure: { from: false, to: false } }
    }
  }
  throw new RangeError(expected)
}

/** Dates that were parsed before: the same ones stand in many records, and the grammar is slow. */
const known = new Map<string, When>()

/**
 * Parses an EDTF date into a half-open span in UTC milliseconds; only `to` of an ongoing span is infinite.
 * @throws RangeError that names what was found and what was expected
 */
export const parseWhen = (text: string): When => {
  const before = known.get(text)
  if (before) return before
  try {
    const span = spanOf(edtf(text) as unknown as Parsed)
    const when = { ...span, label: whenLabel(span, text) }
    known.set(text, when)
    return when
  } catch {
    throw new RangeError(`found "${text}", ${expected}`)
  }
}

/** A date in words as far as it is stated, without a word on what is not: "June 2025", "2025". */
export const statedLabel = (text: string): string => {
  const { from, label } = parseWhen(text)
  const digits = text.replace(/[~?%]/g, '')
  return /^[\d-]+$/.test(digits) && precisionOf(digits) < 3 ? dateLabel(from, precisionOf(digits)) : label
}

/** As `parseWhen`, the span alone. */
export const parseSpan = (text: string): Span => {
  const { from, to } = parseWhen(text)
  return { from, to }
}
