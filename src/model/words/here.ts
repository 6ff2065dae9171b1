/** What is on the map: the list, the sentence that describes the map, and what is said when something has happened. */
import { listed, numeral, plural } from '../language.ts'

export const button = 'List of what is on the map'
export const title = 'On the map now'
export const close = 'Close the list'
export const events = 'Events'
export const layers = 'Layers'
export const more = 'All events by year'

const noun = (count: number): string => plural(count, { one: 'event', other: 'events' })

/** "31 of 48 events are in this part of the map." */
export const inPart = (here: number, total: number): string =>
  here === 0
    ? 'No event is in this part of the map.'
    : `${numeral(here)} of ${numeral(total)} ${noun(total)} ${plural(here, { one: 'is', other: 'are' })} in this part of the map.`

/** "Layers: borders and BTC pipeline." */
export const layersOn = (titles: readonly string[]): string =>
  titles.length === 0 ? 'No layer is on.' : `Layers: ${listed(titles)}.`

/** The event whose card has come: what it rests on stands before what it says. */
export const opened = (status: string, name: string, when: string): string => `Card: ${status}. ${name}, ${when}.`
export const closed = 'Card closed.'
