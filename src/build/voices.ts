/** Who says so, who denies it, who does not confirm it: side by side, at equal weight. */
import type { Dossier } from '../model/dossier.ts'
import { saidFrom } from '../model/history.ts'
import { formatDay } from '../model/link-time.ts'
import type { Claim, Statement } from '../model/records.ts'
import { publisherWords } from '../model/source-words.ts'
import { parseWhen } from '../model/when.ts'
import { type Html, html } from './html.ts'

/** Voices shown per side before the rest is folded, on both sides alike. */
const shownPerSide = 2

const voice = (dossier: Dossier, statement: Statement): Html => {
  const actor = dossier.actors.get(statement.by)
  const source = dossier.sources.get(statement.source)
  const words =
    statement.quotation === undefined
      ? html`<span class="paraphrase">${statement.paraphrase}</span>`
      : html`<q class="quotation">${statement.quotation}</q>`
  const reached = [statement.translated && 'Translated', statement.note].filter(Boolean).join('. ')
  return html`<li class="voice" data-on="${formatDay(saidFrom(statement.on))}"><b>${actor?.name ?? statement.by}</b> <span class="voice-role">${actor?.role ? `${actor.role}, ` : ''}<bdi>${parseWhen(statement.on).label}</bdi></span>
${words}${reached !== '' && html`<span class="voice-note">${reached}</span>`}<span class="voice-source">In: ${source && publisherWords(source)}</span></li>`
}

const more = (count: number): string => (count === 1 ? 'One more voice' : `${count} more voices`)

const side = (
  dossier: Dossier,
  title: string,
  statements: readonly Statement[],
  empty: string,
): Html => html`<section class="side">
<h3>${title} <span class="count">${statements.length}</span></h3>
<ul>${statements.length === 0 ? html`<li class="voice voice-empty">${empty}</li>` : statements.slice(0, shownPerSide).map((it) => voice(dossier, it))}</ul>
</section>`

const noDenial = (claim: Claim): string => {
  if (claim.response === 'confirmed') return 'Nobody: the other side confirms it.'
  if (claim.searchedOn) return `No response found, searched on ${parseWhen(claim.searchedOn).label}.`
  return claim.basis === 'opinion' ? 'An opinion: nothing to deny or confirm.' : 'No denial found.'
}

/** Both sides of a claim; nothing where it is documented and nobody speaks. */
export const voices = (dossier: Dossier, claim: Claim): Html => {
  const { saidBy, deniedBy, notConfirmedBy } = claim
  if (saidBy.length + deniedBy.length + notConfirmedBy.length === 0) return html``
  const folded = [saidBy.slice(shownPerSide), deniedBy.slice(shownPerSide)] as const
  const rest = folded[0].length + folded[1].length
  return html`<div class="two-sides">${side(dossier, 'Who says so', saidBy, 'Nobody by name.')}${side(dossier, 'Who denies it', deniedBy, noDenial(claim))}</div>
${
  rest > 0 &&
  html`<details class="more-voices"><summary>${more(rest)}</summary><div class="two-sides">${folded.map(
    (list, index) =>
      html`<ul aria-label="${index === 0 ? 'Also say so' : 'Also deny it'}">${list.map((it) => voice(dossier, it))}</ul>`,
  )}</div></details>`
}${
  notConfirmedBy.length > 0 &&
  html`<section class="third-position"><h3>Does not confirm it <span class="count">${notConfirmedBy.length}</span></h3><ul>${notConfirmedBy.map((it) => voice(dossier, it))}</ul></section>`
}`
}
