/** Everything as tables: events, claims, layers, sources. */
import { numeral, plural } from '../language.ts'

export const name = 'The story as tables'
export const tables = { events: 'Events', claims: 'Claims', layers: 'Layers', sources: 'Sources' } as const
export const captions = {
  events: 'Events: what each rests on, when and where, who says so and who denies it',
  claims: 'Claims: what each rests on, who says so and who denies it',
  layers: 'Layers of the map: what each shows and how exact it is',
  sources: 'Sources of the claims in view',
} as const
export const columns = {
  status: 'Status',
  event: 'Event',
  claim: 'Claim',
  date: 'Date',
  subject: 'Subject',
  place: 'Place',
  says: 'Who says so',
  denies: 'Who denies it',
  article: 'In the article',
  events: 'Events',
  shown: 'Shown',
  layer: 'Layer',
  note: 'What it is',
  title: 'Title',
  publisher: 'Publisher',
  language: 'Language',
  country: 'Country',
  kind: 'Kind',
  copy: 'Copy kept',
} as const
export const yes = 'Yes'
export const no = 'No'
export const nobody = '–'
export const copy = 'archived copy'

/** Told after each change of what is in view: "29 of 83 events". */
export const counts = {
  events: (shown: number, all: number): string =>
    `${numeral(shown)} of ${numeral(all)} ${plural(all, { one: 'event', other: 'events' })}`,
  claims: (shown: number, all: number): string =>
    `${numeral(shown)} of ${numeral(all)} ${plural(all, { one: 'claim', other: 'claims' })}`,
  layers: (shown: number, all: number): string =>
    `${numeral(shown)} of ${numeral(all)} ${plural(all, { one: 'layer', other: 'layers' })}`,
  sources: (shown: number, all: number): string =>
    `${numeral(shown)} of ${numeral(all)} ${plural(all, { one: 'source', other: 'sources' })}`,
} as const

/** The message after sorting. */
export const sorted = (column: string, direction: 'ascending' | 'descending'): string =>
  direction === 'ascending' ? `Sorted by ${column}` : `Sorted by ${column}, from the end`

/** While a day is set: only events are followed through time. */
export const today = 'The status of claims in this table is today’s.'
export const empty = 'Nothing of this fits window and filter.'
export const showAll = 'Show all'
export const download = 'Download:'
/** Of a story that is too long for one table. */
export const part = (shown: number, all: number): string =>
  `This table has ${numeral(shown)} of ${numeral(all)} events. All of them:`
export const byYear = 'events by year'
