/** The page of all sources. */
import { type Markup, numeral, type Say } from '../language.ts'

export const name = 'Sources'
export const title = 'Sources, downloads, corrections'
export const description = (sources: number): string =>
  `The ${numeral(sources)} sources of the story with publisher, country, kind and language, the data to take away, and what was corrected.`
export const lede =
  'Every claim of this story names where it can be read. A source is listed for what it shows, not because it is right: kind and country say who speaks, as far as it is plain to us. All were read as stored excerpts, not as pages of the day. Nothing here is a rating. A title in [square brackets] is our description, because no title was seen or only one in another language.'
export const list = 'All sources by kind of publisher'

export const byKind = 'By kind of publisher'
export const byCountry = 'By country of publisher'
export const byLanguage = 'By language'
export const byCopy = 'By what is kept'
export const copyKnown = 'Archived copy known'
export const noCopyKnown = 'No archived copy known'
export const copies = 'Copy of another publisher’s text'
export const reports = 'Report on another publisher’s text'
export const oneEach = (names: string): string => `One each: ${names}`

export const archivedCopy = 'Archived copy'
export const check = (title: string): string => `Check: ${title}`
export const outlet = (name: string): string => `On ${name}`
export const figure = (title: string): string => `Figure: ${title}`
export const citedBy = (say: Say, links: Markup): Markup => say`Cited by ${links}`
export const markOf = (label: string, status: string): string => `${label}. ${status}`
