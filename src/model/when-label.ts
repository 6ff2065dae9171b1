/** Dates in words: what a card, a list and a tooltip say. */

import { monthName } from './language.ts'
import type { Instant } from './span.ts'
import type { When } from './story.ts'
import * as words from './words/dates.ts'

const parts = (instant: Instant): { year: number; month: number; day: number } => {
  const date = new Date(instant)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

/** How many of year, month and day a text states. */
export const precisionOf = (digits: string): number => digits.replace(/[~?%]/g, '').split('-').length

/** One date at the precision of the text it came from: "13 June 2025", "June 2025", "2025". */
export const dateLabel = (instant: Instant, precision: number): string => {
  const { year, month, day } = parts(instant)
  if (precision === 1) return String(year)
  if (precision === 2) return words.monthYear(monthName(month), year)
  return words.dayMonthYear(day, monthName(month), year)
}

/** Joins two dates and leaves out what they share: "13–24 June 2025", "30 April – 2 May 2025". */
const joined = (
  from: Instant,
  to: Instant,
  precisions: readonly [number, number],
  say: typeof words.lasted,
): string => {
  const [one, other] = [parts(from), parts(to)]
  const [precision] = precisions
  const [left, right] = [dateLabel(from, precision), dateLabel(to, precisions[1])]
  if (precision !== precisions[1]) return say.apart(left, right)
  if (precision === 1) return say.years(one.year, other.year)
  if (one.year !== other.year) return say.apart(left, right)
  if (precision === 2) return say.monthsOfYear(monthName(one.month), monthName(other.month), other.year)
  if (one.month === other.month) return say.days(one.day, other.day, monthName(one.month), one.year)
  const dayOf = ({ day, month }: typeof one): string => words.dayMonth(day, monthName(month))
  return say.daysOfYear(dayOf(one), dayOf(other), other.year)
}

/** A day in full: "13 June 2025". */
export const longDate = (instant: Instant): string => dateLabel(instant, 3)

/** A short form for lists: "13 Jun 2025". Instants in UTC milliseconds. */
export const shortDate = (instant: Instant): string => {
  const { year, month, day } = parts(instant)
  return words.dayMonthYear(day, monthName(month, 'short'), year)
}

/** Without its year: "13 Jun". */
export const shortDay = (instant: Instant): string => {
  const { month, day } = parts(instant)
  return words.dayMonth(day, monthName(month, 'short'))
}

/** A parsed date in words; `text` is the EDTF it came from. */
export const whenLabel = (when: Omit<When, 'label'>, text: string): string => {
  const [first = text, second = ''] = text.replace(/[[\]]/g, '').split(/\/|\.\.(?=\d)/)
  const precisions = [precisionOf(first), precisionOf(second)] as const
  const from = dateLabel(when.from, precisions[0])
  const about = (label: string, unsure: boolean, digits: string): string =>
    unsure && /[~?%]/.test(digits) ? words.about(label) : label
  if (when.form === 'ongoing') return words.since(about(from, when.unsure.from, first))
  if (when.form === 'day' || second === '') {
    if (when.form === 'within') return words.dayNotStated(from)
    return when.form === 'lasted' ? words.daysNotStated(from) : about(from, when.unsure.from, first)
  }
  const last = when.to - 1
  const to = dateLabel(last, precisions[1])
  const isLoose = /[~?%]/.test(text)
  if (when.form !== 'within' && isLoose) {
    return words.lasted.apart(about(from, when.unsure.from, first), about(to, when.unsure.to, second))
  }
  if (from === to) return from
  return joined(when.from, last, precisions, when.form === 'within' ? words.within : words.lasted)
}
