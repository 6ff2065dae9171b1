/** The filter as an address writes it: one key for each facet, values joined by commas. */
import { type Facet, type Filter, facets, knownValues } from './facets.ts'
import type { Story } from './story.ts'
import { unknownPart } from './words/missing.ts'

/** A part of a link as a note shows it: at most 40 characters. */
export const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

/**
 * The values of each facet that the story knows; a stranger is left out and named.
 * @param miss is told of each key with a stranger, as words for a note: `the place “bakuu”`
 */
export const parseNarrowing = (story: Story, query: URLSearchParams, miss: (words: string) => void): Filter => {
  const asked = facets.flatMap((facet): [Facet, ReadonlySet<string>][] => {
    const text = query.get(facet)
    if (text === null || text === '') return []
    const known = knownValues(story, facet)
    const values = text.split(',')
    const stranger = values.find((value) => !known.has(value))
    if (stranger !== undefined) miss(unknownPart(facet, cut(stranger)))
    const found = new Set(values.filter((value) => known.has(value)))
    return found.size > 0 ? [[facet, found]] : []
  })
  return Object.fromEntries(asked)
}

/** The parts of the query for a filter, in the order of the facets; values in order of the alphabet. */
export const formatNarrowing = (filter: Filter): string[] =>
  facets.flatMap((facet) => {
    const values = [...(filter[facet] ?? [])].sort()
    return values.length === 0 ? [] : [`${facet}=${values.join(',')}`]
  })
