/** Dates in words: what a card, a list and a tooltip say. */
import type { Instant } from './span.ts'
import type { When } from './story.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const parts = (instant: Instant): { year: number; month: number; day: number } => {
  const date = new Date(instant)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

/** One date at the precision of the text it came from: "13 June 2025", "June 2025", "2025". */
const dateLabel = (instant: Instant, digits: string): string => {
  const { year, month, day } = parts(instant)
  const precision = digits.replace(/[~?%]/g, '').split('-').length
  if (precision === 1) return String(year)
  if (precision === 2) return `${months[month]} ${year}`
  return `${day} ${months[month]} ${year}`
}

/** Joins two dates and leaves out what they share: "13–24 June 2025", "30 April – 2 May 2025". */
const joined = (from: string, to: string): string => {
  if (from === to) return from
  const left = from.split(' ')
  const right = to.split(' ')
  while (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1) && left.length === right.length) {
    left.pop()
    right.pop()
  }
  const shared = to.split(' ').slice(right.length)
  const dash = left.length === 1 && right.length === 1 ? '–' : ' – '
  return [`${left.join(' ')}${dash}${right.join(' ')}`, ...shared].join(' ')
}

/** A day in full: "13 June 2025". */
export const longDate = (instant: Instant): string => dateLabel(instant, 'y-m-d')

/** A short form for lists: "13 Jun 2025". Instants in UTC milliseconds. */
export const shortDate = (instant: Instant): string => {
  const { year, month, day } = parts(instant)
  return `${day} ${(months[month] ?? '').slice(0, 3)} ${year}`
}

/** A parsed date in words; `text` is the EDTF it came from. */
export const whenLabel = (when: Omit<When, 'label'>, text: string): string => {
  const [first = text, second = ''] = text.replace(/[[\]]/g, '').split(/\/|\.\.(?=\d)/)
  const from = dateLabel(when.from, first)
  const about = (label: string, unsure: boolean, digits: string): string =>
    unsure && /[~?%]/.test(digits) ? `about ${label}` : label
  if (when.form === 'ongoing') return `since ${about(from, when.unsure.from, first)}`
  if (when.form === 'day' || second === '') {
    if (when.form === 'within') return `${from}, day not stated`
    return when.form === 'lasted' ? `${from}, days not stated` : about(from, when.unsure.from, first)
  }
  const to = dateLabel(when.to - 1, second)
  if (when.form === 'within') return `between ${joined(from, to).replace(/ ?– ?/, ' and ')}`
  const loose = /[~?%]/.test(text)
  return loose ? `${about(from, when.unsure.from, first)} – ${about(to, when.unsure.to, second)}` : joined(from, to)
}
