/** Order of day, month and year, and what is said around a date; names of months come from `Intl`. */

export const monthYear = (month: string, year: number): string => `${month} ${year}`
export const dayMonth = (day: number, month: string): string => `${day} ${month}`
export const dayMonthYear = (day: number, month: string, year: number): string => `${day} ${month} ${year}`

/** Two days of one year, and two dates that share nothing. */
export const daysOfYear = (from: string, to: string, year: number): string => `${from} – ${to} ${year}`
export const apart = (from: string, to: string): string => `${from} – ${to}`

/** From one date to another, by what the two share: a month, a year, nothing. */
export const lasted = {
  days: (from: number, to: number, month: string, year: number): string => `${from}–${to} ${month} ${year}`,
  daysOfYear,
  monthsOfYear: (from: string, to: string, year: number): string => `${from}–${to} ${year}`,
  years: (from: number, to: number): string => `${from}–${to}`,
  apart,
}

/** At one time between two dates, by what the two share. */
export const within = {
  days: (from: number, to: number, month: string, year: number): string => `between ${from} and ${to} ${month} ${year}`,
  daysOfYear: (from: string, to: string, year: number): string => `between ${from} and ${to} ${year}`,
  monthsOfYear: (from: string, to: string, year: number): string => `between ${from} and ${to} ${year}`,
  years: (from: number, to: number): string => `between ${from} and ${to}`,
  apart: (from: string, to: string): string => `between ${from} and ${to}`,
}

export const about = (date: string): string => `about ${date}`
export const since = (date: string): string => `since ${date}`
export const dayNotStated = (date: string): string => `${date}, day not stated`
export const daysNotStated = (date: string): string => `${date}, days not stated`

/** What stands in the place of a day that is not known. */
export const noDate = 'n.d.'

export const afterArticle = (date: string): string => `${date} · after the article`
