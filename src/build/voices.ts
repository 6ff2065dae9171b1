/** Who says so, who denies it, who does not confirm it: side by side, at equal weight. */
import type { Dossier } from '../model/dossier.ts'
import { saidFrom } from '../model/history.ts'
import { formatDay } from '../model/link-time.ts'
import type { Claim, Statement } from '../model/records.ts'
import { publisherWords } from '../model/source-words.ts'
import { parseWhen } from '../model/when.ts'
import * as words from '../model/words/voices.ts'
import { type Html, html } from './html.ts'

/** Voices shown per side before the rest is folded, on both sides alike. */
const shownPerSide = 2

const voice = (dossier: Dossier, statement: Statement): Html => {
  const actor = dossier.actors.get(statement.by)
  const source = dossier.sources.get(statement.source)
  const said =
    statement.quotation === undefined
      ? html`<span class="paraphrase">${statement.paraphrase}</span>`
      : html`<q class="quotation">${statement.quotation}</q>`
  const reached = [statement.translated && words.translated, statement.note].filter(Boolean).join('. ')
  return html`<li class="voice" data-on="${formatDay(saidFrom(statement.on))}"><b>${actor?.name ?? statement.by}</b> <span class="voice-role">${actor?.role ? `${actor.role}, ` : ''}<bdi>${parseWhen(statement.on).label}</bdi></span>
${said}${reached !== '' && html`<span class="voice-note">${reached}</span>`}<span class="voice-source">${source && words.publishedIn(publisherWords(source))}</span></li>`
}

const side = (
  dossier: Dossier,
  title: string,
  statements: readonly Statement[],
  empty: string,
): Html => html`<section class="side">
<h3>${title} <span class="count">${statements.length}</span></h3>
<ul>${statements.length === 0 ? html`<li class="voice voice-empty">${empty}</li>` : statements.slice(0, shownPerSide).map((it) => voice(dossier, it))}</ul>
</section>`

/** Why nobody stands on the side that denies. */
export const noDenial = (claim: Claim): string => {
  if (claim.response === 'confirmed') return words.confirmed
  if (claim.searchedOn) return words.searched(parseWhen(claim.searchedOn).label)
  return claim.basis === 'opinion' ? words.opinion : words.noDenial
}

/** Both sides of a claim; nothing where it is documented and nobody speaks. */
export const voices = (dossier: Dossier, claim: Claim): Html => {
  const { saidBy, deniedBy, notConfirmedBy } = claim
  if (saidBy.length + deniedBy.length + notConfirmedBy.length === 0) return html``
  const folded = [saidBy.slice(shownPerSide), deniedBy.slice(shownPerSide)] as const
  const rest = folded[0].length + folded[1].length
  return html`<div class="two-sides">${side(dossier, words.says, saidBy, words.nobody)}${side(dossier, words.denies, deniedBy, noDenial(claim))}</div>
${
  rest > 0 &&
  html`<details class="more-voices"><summary>${words.more(rest)}</summary><div class="two-sides">${folded.map(
    (list, index) =>
      html`<ul aria-label="${index === 0 ? words.alsoSay : words.alsoDeny}">${list.map((it) => voice(dossier, it))}</ul>`,
  )}</div></details>`
}${
  notConfirmedBy.length > 0 &&
  html`<section class="third-position"><h3>${words.unconfirmed} <span class="count">${notConfirmedBy.length}</span></h3><ul>${notConfirmedBy.map((it) => voice(dossier, it))}</ul></section>`
}`
}
