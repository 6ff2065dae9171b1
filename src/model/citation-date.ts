/** Days as citations write them; the styles are English, whatever the language of the page. */

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

const parts = (iso: string): readonly [year: string, month: string, day: number] => {
  const [year = '', month = '1', day = '1'] = iso.split('-')
  return [year, months[Number(month) - 1] ?? month, Number(day)]
}

/** "2026, November 24". */
export const byComma = (iso: string): string => {
  const [year, month, day] = parts(iso)
  return `${year}, ${month} ${day}`
}

/** "November 24, 2026". */
export const monthFirst = (iso: string): string => {
  const [year, month, day] = parts(iso)
  return `${month} ${day}, ${year}`
}

/** "24 November 2026". */
export const dayFirst = (iso: string): string => {
  const [year, month, day] = parts(iso)
  return `${day} ${month} ${year}`
}
