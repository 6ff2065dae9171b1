/** What the reader is told when a part of the page cannot be fetched. */

export const replaced = 'There is a new version of this page.'
export const unreachable = 'No connection: a part of this page could not be loaded.'
export const broken = 'A part of this page could not be loaded.'
export const back = 'Connected again. A part of this page is still missing.'
export const reload = 'Reload'

/** Where the page's own script has not come. */
export const late = 'Map, timeline and search have not been loaded. Every text of the page can be read.'
export const loadAgain = 'Load again'

export const loading = 'Loading …'
export const restLoading = 'Loading the rest of this card …'
export const notLoaded = 'This part could not be loaded. Try again.'

/** What of a link was not understood, as a list in one text. */
export const unknownParts = (parts: string): string =>
  `Part of this link is unknown: ${parts}. The story is shown without it.`

const parts: Readonly<Record<string, string>> = {
  at: 'map position',
  known: 'day',
  lanes: 'order of lanes',
  walk: 'own walk',
}

/** One part of a link by its key, with the words it has there: "the map position “x”". */
export const unknownPart = (key: string, text: string): string => `the ${parts[key] ?? key} “${text}”`
