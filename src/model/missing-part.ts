/** A part of the page (its map, a worker, a font) that could not be fetched, and what that means for the reader. */
import { back, broken, replaced, unreachable } from './words/missing.ts'

/**
 * `replaced`: the host no longer has this release. `unreachable`: it does not answer. `back`: it does again. `broken`: it has
 * this release, and the part did not come.
 */
export type Reason = 'replaced' | 'unreachable' | 'back' | 'broken'

/** A request as the browser keeps it; a status of 0 is one it does not tell. */
export interface Fetched {
  readonly name: string
  readonly responseStatus?: number
}

const refused = (status: number): boolean => status >= 400

/** Whether a file named by content beside the page at `address` was refused by its host. */
export const isMissing = ({ name, responseStatus = 0 }: Fetched, address: string): boolean =>
  refused(responseStatus) && name.startsWith(new URL('assets/', address).href)

/** Why a part is missing, from the status with which the page's own script is answered now (undefined: not at all). */
export const reasonOf = (status: number | undefined, before: Reason | undefined): Reason => {
  if (status === 404 || status === 410) return 'replaced'
  if (status === undefined || refused(status)) return 'unreachable'
  return before === 'unreachable' || before === 'back' ? 'back' : 'broken'
}

/** What the reader is told. */
export const missingWords: Readonly<Record<Reason, string>> = { replaced, unreachable, back, broken }
