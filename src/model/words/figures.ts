/** The page of figures that differ, its pictures and tables. */
import { type Markup, numeral, type Say } from '../language.ts'

export const name = 'Figures'
export const title = 'Figures that differ'
export const description = (questions: number): string =>
  `${numeral(questions)} questions that sources answer with different numbers, each number with its author, period, method and source.`
export const lede =
  'Where sources give different numbers, all of them stand here, each with its author, period and method. Shape says the subject, fill says what a figure rests on, a cut says that somebody disputes or denies it.'
export const list = 'Figures on this page'
export const picture = (title: string, figures: number): string =>
  `${title}: ${numeral(figures)} figures with author and period; the table beneath holds the same rows.`
export const key = 'Key'
export const sameAsTable = 'The same rows as a table'
export const asFile = 'The picture as a file (SVG)'
export const ownCalculation = (status: string): string => `${status} · own calculation`

/** The key: fills, marks of limits and ranges, blocks of columns and bars. */
export const fills = {
  documented: 'documented',
  reported: 'reported',
  alleged: 'alleged',
  opinion: 'opinion',
  contested: 'disputed or denied',
} as const
export const combined = 'two countries combined'
export const range = 'a range'
export const below = 'a limit: nearly, less than'
export const above = 'a limit: over'
export const blocks = {
  solid: 'counted, the whole year',
  unfinished: 'counted, a part of the year',
  open: 'derived, our own calculation',
  part: 'of which transit, where known',
} as const
export const shares = {
  solid: 'published in December 2024',
  lined: 'from the list of 2020, assumed unchanged',
} as const

/** The table. */
export const caption = (title: string, rows: number, unit: string): string =>
  `${title}: all ${numeral(rows)} rows. ${unit}.`
export const whoseShare = 'Whose share'
export const whoCounts = 'Who counts'
export const figure = 'Figure'
export const period = 'Period'
export const metric = 'What is counted'
export const method = 'Method'
export const restsOn = 'What it rests on, who denies it'
export const sources = 'Sources'
export const ofWhich = (part: string, value: number): string => `Of which ${part}: ${numeral(value)}`
export const drawnBelow = (value: number): string => `Drawn as a limit at ${numeral(value)}, towards less`
export const drawnAbove = (value: number): string => `Drawn as a limit at ${numeral(value)}, towards more`
export const inTableOnly = 'In the table only'
export const event = (say: Say, link: Markup): Markup => say`Event: ${link}`

/** Beneath the picture that is taken away. */
export const sourcesOf = (publishers: string): string => `Sources: ${publishers}.`
export const credit = (place: string): string =>
  `Araxes, ${place}: every row with its source and what is said against it. Texts and data CC BY 4.0.`
