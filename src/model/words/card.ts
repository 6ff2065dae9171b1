/** The card of an event and its page. */
import { numeral, plural } from '../language.ts'

export const chosen = 'The chosen event'
export const close = 'Close the card'

/** The evidence that is public, from none (0) to a primary record that is open to check (4). */
export const evidence = [
  'Public evidence: none public.',
  'Public evidence: testimony only.',
  'Public evidence: one record.',
  'Public evidence: several independent records.',
  'Public evidence: primary record, open to check.',
] as const

export const onRecord = 'What is on record'
export const claimed = 'What is claimed'
export const furtherClaims = 'Further claims'
export const sources = 'Sources'
export const figures = 'Figures that differ'
export const previous = 'Previous'
export const next = 'Next'
export const position = (place: number, total: number): string => `Event ${numeral(place)} of ${numeral(total)}`
/** Opens the dialog with link, citation, picture and data of what is shown. */
export const share = 'Cite or share'
export const place = (place: number, total: number): string => `${numeral(place)} of ${numeral(total)}`
export const corrected = (day: string): string => `Corrected on ${day}`
export const afterArticle = (day: string): string => `After the article of ${day}`
export const statusAndDate = (status: string, date: string): string => `${status} · ${date}`
export const compare = 'Compare two statements'
export const rows = (count: number): string => `${numeral(count)} ${plural(count, { one: 'row', other: 'rows' })}`

/** What waits behind the link of a card. */
export const rest = (claims: number, sources: number): string => {
  const both = `${numeral(sources)} ${plural(sources, { one: 'source', other: 'sources' })}`
  if (claims > 1)
    return sources === 1 ? `All ${numeral(claims)} claims and the source` : `All ${numeral(claims)} claims and ${both}`
  return sources === 1 ? 'The source' : `All ${both}`
}
export const restOfAny = 'All claims and sources'

/** Where an event's page leads. */
export const inOrder = 'Events in order of time'
export const show = 'Show on map and timeline'
export const allEvents = (total: number): string => `All ${numeral(total)} events`
export const description = (status: string, date: string, summary: string): string => `${status}. ${date}. ${summary}`
