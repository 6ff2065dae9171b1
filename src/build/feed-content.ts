/** What an entry of the feed tells where nobody opens the page: as much of both sides as a card. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { whenWords } from '../model/phase-words.ts'
import type { Claim, Statement } from '../model/records.ts'
import { voiceText } from '../model/voice-text.ts'
import * as words from '../model/words/voices.ts'
import { type Html, html } from './html.ts'
import { sourceList } from './source-list.ts'
import { noDenial } from './voices.ts'

const side = (dossier: Dossier, title: string, voices: readonly Statement[], empty = ''): Html | false =>
  voices.length > 0 || empty !== ''
    ? html`<p>${title}</p><ul>${voices.length > 0 ? voices.map((it) => html`<li>${voiceText(dossier, it)}</li>`) : html`<li>${empty}</li>`}</ul>`
    : false

const sides = (dossier: Dossier, claim: Claim): Html | false => {
  const { saidBy, deniedBy, notConfirmedBy } = claim
  return (
    saidBy.length + deniedBy.length + notConfirmedBy.length > 0 &&
    html`${side(dossier, words.says, saidBy, words.nobody)}${side(dossier, words.denies, deniedBy, noDenial(claim))}${side(dossier, words.unconfirmed, notConfirmedBy)}`
  )
}

/** Status, day, what happened or is said to have, the leading claim with its sides, sources. */
export const feedContent = (dossier: Dossier, event: DossierEvent): Html => {
  const claim = dossier.claims.get(event.claims[0] ?? '')
  return html`<p><b>${event.status.words}</b> · ${whenWords(event)}</p><p>${event.summary}</p>${
    claim && html`<p>${claim.statement}</p>${sides(dossier, claim)}`
  }${sourceList(dossier, event.sources)}`
}
