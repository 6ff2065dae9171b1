/** The filter: what events can be asked for. */
import { listed, numeral, plural } from '../language.ts'

export const button = 'Filter'
export const name = 'Filter of the events'
export const close = 'Close the filter'
export const clear = 'Clear filters'
export const facets = {
  category: 'Subject',
  basis: 'What it rests on',
  response: 'Response',
  phase: 'Phase',
  article: 'In the article',
  actor: 'Who takes part',
  place: 'Where',
} as const
export const responses = {
  denied: 'Denied',
  disputed: 'Disputed',
  confirmed: 'Confirmed',
  'none-found': 'No response found',
} as const
export const article = { stated: 'The article speaks of it', unstated: 'The article does not speak of it' } as const
export const time = 'Time'
export const from = 'From'
export const to = 'To'
export const remove = (value: string): string => `Remove: ${value}`

/** "12 of 83 events". */
export const inView = (shown: number, all: number): string =>
  `${numeral(shown)} of ${numeral(all)} ${plural(all, { one: 'event', other: 'events' })}`

/** Where nothing is left: the values that are asked for, and the time. */
export const nothing = (values: readonly string[]): string =>
  `No event of this time window fits the filter: ${listed(values)}.`
