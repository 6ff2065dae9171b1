/** The way from a card into the comparison of two statements. */
import type { Claim } from '../model/records.ts'
import { compare } from '../model/words/card.ts'
import { type Html, html } from './html.ts'
import type { Place } from './place.ts'

/** The way into the comparison from a claim with two statements; without script it leads to who says what. */
export const compareLink = (claim: Claim | undefined, { top }: Place): Html | false =>
  claim !== undefined &&
  claim.saidBy.length + claim.deniedBy.length + claim.notConfirmedBy.length > 1 &&
  html`<p class="compare-way"><a href="${top}voices/" data-compare="${claim.id}">${compare}</a></p>`
