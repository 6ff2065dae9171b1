/** The texts beside the map: the article, the events, the sources. */
import { numeral, plural } from '../language.ts'

export const name = 'Article, events and sources'
export const tabs = 'Text beside the map'
export const article = 'Article'
export const events = 'Events'
export const sources = 'Sources'

export const articleTitle = 'What the article says'
export const restsOn = (claims: number): string => `What the article’s ${numeral(claims)} claims rest on`
export const passageCount = (events: number, sources: number): string =>
  `${numeral(events)} ${plural(events, { one: 'event', other: 'events' })}, ${numeral(sources)} ${plural(sources, { one: 'source', other: 'sources' })}`
export const againstRecord = 'Against the record:'
export const articleAgainstRecord = 'The article against the record'

/** Headings of the list of events; `published` is the day of the article. */
export const phases = {
  context: (): string => 'Context: before 2025',
  'before-article': (): string => '2025, before the article',
  article: (): string => 'The talks and the article, December 2025',
  'after-article': (published: string): string => `After the article of ${published}`,
} as const
export const eventMeta = (date: string, status: string): string => `${date} · ${status}`
export const eventsOfWindow = 'Events of this time window'
export const noEvents = 'No event lies in this time window.'
export const showAll = (total: number): string => `Show all ${numeral(total)} events`
export const byYear = 'Events by year'
export const allByYear = (total: number): string => `All ${numeral(total)} events by year`
export const pager = 'Parts of the list'
export const earlier = 'Earlier'
export const later = 'Later'

export const sourcesNote = 'The sources of an event stand on its card; beside each voice stands where it was published.'
export const allSources = (total: number): string => `All ${numeral(total)} sources with publisher and date`
