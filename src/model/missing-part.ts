/** A part of the page (its map, a worker, a font) that could not be fetched, and what that means for the reader. */
import { back, replaced, unreachable } from './words/missing.ts'

/** `replaced`: the host answers, so it holds another release. `unreachable`: it does not. `back`: it does again. */
export type Reason = 'replaced' | 'unreachable' | 'back'

/** A request as the browser keeps it; a status of 0 is one it does not tell. */
export interface Fetched {
  readonly name: string
  readonly responseStatus?: number
}

const refused = (status: number): boolean => status >= 400

/** Whether a file named by content beside the page at `address` was refused by its host. */
export const isMissing = ({ name, responseStatus = 0 }: Fetched, address: string): boolean =>
  refused(responseStatus) && name.startsWith(new URL('assets/', address).href)

/** Why a part is missing, from the status with which the page itself is answered now (undefined: not at all). */
export const reasonOf = (status: number | undefined, before: Reason | undefined): Reason => {
  if (status === undefined || refused(status)) return 'unreachable'
  return before === 'unreachable' || before === 'back' ? 'back' : 'replaced'
}

/** What the reader is told. */
export const missingWords: Readonly<Record<Reason, string>> = { replaced, unreachable, back }
