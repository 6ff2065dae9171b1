/** What changed since the day that an embed was pinned to. */
import { numeral, plural } from '../language.ts'

export const events = (count: number, day: string): string =>
  `${numeral(count)} ${plural(count, { one: 'event', other: 'events' })} changed since ${day}`
export const corrections = (count: number, day: string): string =>
  `${numeral(count)} ${plural(count, { one: 'correction', other: 'corrections' })} since ${day}`
export const dismiss = 'Close the note'
export const kinds = { new: 'New', status: 'Status', correction: 'Corrected' } as const
export const part = 'Later changes'
