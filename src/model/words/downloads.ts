/** The files to take away: what each holds, and what they say of themselves. */
import { numeral } from '../language.ts'

export const title = 'Downloads'
export const note = (attribution: string): string =>
  `Every row carries its status in words, who says it and who denies it, its sources and its licence, so that it keeps them wherever it is copied. Please name: ${attribution}.`
export const kilobytes = (count: string): string => `${count} kB`
export const megabytes = (count: string): string => `${count} MB`
export const attribution = (title: string, day: string): string => `Araxes, “${title}”, edition of ${day}, CC BY 4.0`

export const files = {
  events: (count: number): string => `${numeral(count)} events as a table`,
  claims: (count: number): string => `${numeral(count)} claims as a table: who says it, who denies it`,
  places: 'The events at their places, for a map',
  layers: 'Pipeline, corridors, lines and areas; allegations as areas, never as lines',
  timelinejs: 'The events for TimelineJS; each headline begins with the status',
  storymapjs: 'The events with a place for StoryMapJS; no line joins them',
  story: 'Everything: events, claims, voices, checks of the article, figures, actors, places, sources, corrections',
  csl: (count: number): string => `${numeral(count)} sources as CSL-JSON, for Zotero and citation styles`,
  ris: 'The sources as RIS, for EndNote, Mendeley, RefWorks',
  bibtex: 'The sources as BibLaTeX, for LaTeX and JabRef',
  schema: 'What stands in each column, as JSON Schema',
}

/** What a shape of a layer is and is not. */
export const shapes = {
  alleged: 'ALLEGED: an area drawn wide on purpose, not a route; no route was published.',
  area: 'An area about a centre that is known roughly; its edge is not a border.',
  surveyed: 'As surveyed.',
  generalised: 'Generalised: simplified, not for measuring.',
  schematic: 'SCHEMATIC: joins what is named; nobody published its exact course.',
} as const

/** What the points of an event are. */
export const points = {
  alleged: 'Points are places that were named. ALLEGED: not a route, and no proof that anything happened there.',
  other: 'Points are places the event concerns, not a route.',
} as const

/** The note of a source in a bibliography, sentence by sentence. */
export const bibliography = {
  kind: (kind: string): string => `Kind of publisher: ${kind}`,
  country: (country: string): string => `Country of publisher: ${country}`,
  language: (language: string): string => `Language: ${language}`,
  published: (day: string): string => `Published: ${day}`,
  notArchived: 'Archived copy: none known',
  archived: (address: string): string => `Archived copy: ${address}`,
  readAt: (publisher: string): string => `Read at ${publisher}`,
  described: 'The title is a description by Araxes',
  citedFor: (events: string): string => `Cited for: ${events}`,
}

/** In files for other tools. */
export const exportWords = {
  says: 'Says so',
  denies: 'Denies it',
  unconfirmed: 'Does not confirm it',
  side: (name: string, voices: string): string => `${name}: ${voices}`,
  place: (places: string): string => `Where: ${places}`,
  sources: 'Sources',
  readOn: (address: string): string => `All claims and sources: ${address}`,
} as const
