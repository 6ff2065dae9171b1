/** What a class can decide for, as buttons with the key that does the same; the browser writes how many did. */
import { votes } from '../../model/deck.ts'
import { keyRows } from '../../model/deck-keys.ts'
import * as words from '../../model/words/present.ts'
import { type Html, html } from '../html.ts'
import { mark } from '../symbols.ts'

/** The first key of a row of the table, as it is written on a key. */
export const keyOf = (name: string): string => {
  const key = keyRows.find((row) => row.name === name)?.keys[0] ?? ''
  return words.keyNames[key] ?? key.toUpperCase()
}

/** Shown while the status is hidden, and with its sums after it is revealed. */
export const voteButtons = (): Html => html`<div class="slide-vote" data-closed="status" hidden><p>${words.decide}</p>
<div class="vote-choices">${votes.map(
  (vote) =>
    html`<button type="button" data-do="${vote}" data-vote="${vote}">${mark('key', vote, 24)}<span>${words.choices[vote]}</span><kbd aria-hidden="true">${keyOf(vote)}</kbd><b class="vote-count">0</b></button>`,
)}</div>
<p class="vote-note">${words.keptNowhere}</p></div>`
