/** What claims rest on and how they were answered. */
import { numeral } from '../language.ts'

export const basis = { documented: 'Documented', reported: 'Reported', alleged: 'Alleged', opinion: 'Opinion' } as const

export const response = { denied: 'denied', disputed: 'disputed', confirmed: 'confirmed' } as const

/** "Alleged · denied". */
export const answered = (basisWord: string, responseWord: string): string => `${basisWord} · ${responseWord}`

/** "Alleged · denied by Baku"; `status` ends with the word for denied. */
export const deniedBy = (status: string, deniers: string): string => `${status} by ${deniers}`

/** Three deniers or more: the first two by name. */
export const twoAndOthers = (first: string, second: string): string => `${first}, ${second} and others`

/** Names of the fills of marks: what is denied or disputed has one of its own. */
export const fillNames = {
  documented: 'Documented',
  reported: 'Reported',
  alleged: 'Alleged',
  opinion: 'Opinion',
  contested: 'Denied, disputed',
} as const

/** In a key: both words of the last. */
export const keyNames = { ...fillNames, contested: 'Denied / disputed' } as const

/** On a sheet to print. */
export const sheetNames = { ...fillNames, contested: 'Denied or disputed' } as const

/** Within a sentence: "16 documented". */
export const fillCount = (count: number, fill: keyof typeof fillNames): string =>
  `${numeral(count)} ${fill === 'contested' ? 'denied or disputed' : fill}`

const changes = {
  denied: 'Denied',
  disputed: 'Disputed',
  confirmed: 'Confirmed',
  'none-found': 'Otherwise',
} as const

/** How a status changed: "Denied since 27 June 2025." */
export const changed = (response: keyof typeof changes, day: string): string => `${changes[response]} since ${day}.`
