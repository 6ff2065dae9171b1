/** The rules that keep the page from taking a side: what a claim must carry before anything may show it. */
import type { Claim } from './records.ts'

export interface Breach {
  /** The field that is missing or wrong. */
  readonly field: keyof Claim
  readonly expected: string
}

/**
 * The rules a claim breaks, none where it may be shown: who says so, unless it is documented; who denies it, where it
 * is denied or disputed; and for an allegation without a response the day on which one was searched for.
 */
export const breaches = (claim: Claim): Breach[] => {
  const found: Breach[] = []
  if (claim.basis !== 'documented' && claim.saidBy.length === 0) {
    found.push({ field: 'saidBy', expected: `at least one voice, because the claim is ${claim.basis}` })
  }
  if ((claim.response === 'denied' || claim.response === 'disputed') && claim.deniedBy.length === 0) {
    found.push({ field: 'deniedBy', expected: `at least one voice, because the response is ${claim.response}` })
  }
  if (claim.basis === 'alleged' && claim.response === 'none-found' && claim.searchedOn === undefined) {
    found.push({
      field: 'searchedOn',
      expected: 'the day on which a response was searched for, because an allegation stands without one',
    })
  }
  return found
}
