/** Who says a thing, who denies it, who does not confirm it. */
import { numeral, plural } from '../language.ts'

export const says = 'Who says so'
export const denies = 'Who denies it'
export const unconfirmed = 'Does not confirm it'
export const nobody = 'Nobody by name.'
export const alsoSay = 'Also say so'
export const alsoDeny = 'Also deny it'
export const translated = 'Translated'
export const publishedIn = (publisher: string): string => `In: ${publisher}`
export const more = (count: number): string =>
  plural(count, { one: 'One more voice', other: `${numeral(count)} more voices` })

/** Why nobody stands on the other side. */
export const confirmed = 'Nobody: the other side confirms it.'
export const searched = (day: string): string => `No response found, searched on ${day}.`
export const opinion = 'An opinion: nothing to deny or confirm.'
export const noDenial = 'No denial found.'

/** What one voice does to a claim, standing alone and within a sentence. */
export const positions = { says: 'Says so', denies: 'Denies it', unconfirmed: 'Does not confirm it' } as const
export const positionsInside = {
  says: 'says so',
  denies: 'denies it',
  unconfirmed: 'does not confirm it',
} as const

/** One voice of a list to choose from. */
export const choice = (name: string, day: string, position: string): string => `${name}, ${day}: ${position}`

/** Rows of a statement. */
export const role = 'Role'
export const when = 'When'
export const position = 'Position'
export const reached = 'How it reached us'
export const notTold = 'Not told'
export const where = 'In'
export const claim = 'On the claim'
export const status = 'Status of the claim'
