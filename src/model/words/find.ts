/** Search: the field, what was found, and what is near where nothing was. */
import { listed, numeral, plural } from '../language.ts'

export const name = 'Search'
export const label = 'Search events, people, places, sources, layers'
export const placeholder = 'A name in any spelling or script'
export const close = 'Close the search'
export const results = 'Results'
export const kinds = {
  event: 'Events',
  place: 'Places',
  actor: 'People and bodies',
  layer: 'Layers',
  source: 'Sources',
} as const
export const also = (names: readonly string[]): string => `Also ${names.join(', ')}`
export const hint =
  'An event opens its card; a place or a person shows their events, or what was said; a layer is switched on; a source is shown with all it bears on.'

const counted = {
  event: { one: 'event', other: 'events' },
  place: { one: 'place', other: 'places' },
  actor: { one: 'person or body', other: 'people and bodies' },
  layer: { one: 'layer', other: 'layers' },
  source: { one: 'source', other: 'sources' },
} as const

/** "3 results: 1 place and 2 events". */
export const found = (
  count: number,
  groups: readonly { readonly kind: keyof typeof counted; readonly count: number }[],
): string =>
  `${numeral(count)} ${plural(count, { one: 'result', other: 'results' })}: ${listed(groups.map((it) => `${numeral(it.count)} ${plural(it.count, counted[it.kind])}`))}`
/** After the count, where a kind has more results than are shown. */
export const best = (shown: number): string => `The best ${numeral(shown)} of a kind are shown.`
export const nothing = (question: string): string => `No match for “${question}”`
export const meant = (question: string): string => `No match for “${question}”. Did you mean one of these?`
export const showAll = (total: number): string => `Show all ${numeral(total)} events`
