/** What was known on a day. */
import { numeral, plural } from '../language.ts'

export const notPublic = (day: string): string => `As known on ${day}: not public yet.`
export const publicSince = (day: string): string => `Public since ${day}.`
export const asKnown = (day: string, status: string): string => `As known on ${day}: ${status}.`
export const count = (day: string, there: number, total: number): string =>
  `As known on ${day}: ${numeral(there)} of ${numeral(total)} ${plural(total, { one: 'event', other: 'events' })}. Later words are hidden.`

/** Beneath a list of voices: how many spoke after the day. */
export const saidLater = (voices: number): string => `${numeral(voices)} said later`
