/** The page on who says what: contested claims as a table of actors and claims, then every actor with every statement. */
import type { Dossier } from '../model/dossier.ts'
import { passageEvents } from '../model/passage-events.ts'
import type { Actor, Claim } from '../model/records.ts'
import { publisherWords } from '../model/source-words.ts'
import {
  contestedClaims,
  type Matrix,
  matrixOf,
  type Position,
  positions,
  type Spoken,
  speakerGroups,
  spokenIn,
} from '../model/voice-matrix.ts'
import { parseWhen } from '../model/when.ts'
import * as words from '../model/words/voices.ts'
import * as page from '../model/words/voices-page.ts'
import { eventPath } from './event-page.ts'
import { type Html, html } from './html.ts'
import { type ReadingPage, up } from './reading-page.ts'
import { mark, statusMark } from './symbols.ts'

const path = 'voices/'

/** Solid for who says so, cut for who denies, a ring for who does not confirm. */
const fills = { says: 'documented', denies: 'contested', unconfirmed: 'opinion' } as const

const sign = (position: Position): Html => mark('key', fills[position], 20)

const cell = (held: ReadonlySet<Position> | undefined, number: number): Html =>
  held
    ? html`<td>${positions.filter((it) => held.has(it)).map((it) => html`<span class="held" title="${page.onClaim(number, words.positionsInside[it])}">${sign(it)}<span class="unseen">${words.positionsInside[it]} </span></span>`)}</td>`
    : html`<td></td>`

const matrixRow = (actor: Actor, claims: readonly Claim[], matrix: Matrix): Html => {
  const row = matrix.get(actor.id)
  return html`<tr><th scope="row"><a href="#by-${actor.id}">${actor.name}</a></th>${claims.map(({ id }, index) => cell(row?.get(id), index + 1))}</tr>`
}

const table = (dossier: Dossier, claims: readonly Claim[]): Html => {
  const matrix = matrixOf(claims)
  return html`<div class="matrix-box" tabindex="0" role="group" aria-label="${page.table}">
<table class="matrix"><caption class="unseen">${page.caption(claims.length)}</caption>
<thead><tr><th scope="col">${page.who}</th>${claims.map((claim, index) => html`<th scope="col"><a href="#claim-${claim.id}" title="${claim.statement}">${index + 1}</a></th>`)}</tr></thead>
${speakerGroups(dossier, matrix.keys()).map(
  ({
    name,
    actors,
  }) => html`<tbody><tr class="matrix-group"><th scope="rowgroup"><span>${name}</span></th><td colspan="${claims.length}"></td></tr>
${actors.map((actor) => matrixRow(actor, claims, matrix))}</tbody>`,
)}</table></div>`
}

const eventLink = (dossier: Dossier, claim: Claim): Html | false => {
  const [event] = passageEvents(dossier.events, claim.id)
  return event !== undefined && html`<a href="${up(path)}${eventPath(event.id)}">${event.label}</a>`
}

const claimRow = (dossier: Dossier, claim: Claim): Html => {
  const status = dossier.statuses.get(claim.id)
  return html`<li id="claim-${claim.id}"><span>${status && html`${statusMark('key', status)}<b>${status.words}.</b> `}${claim.statement} <span class="claim-event">${eventLink(dossier, claim)}</span></span></li>`
}

const spokenRow = (dossier: Dossier, { claim, position, statement }: Spoken): Html => {
  const source = dossier.sources.get(statement.source)
  const text =
    statement.quotation === undefined
      ? html`<span>${statement.paraphrase}</span>`
      : html`<q class="quotation">${statement.quotation}</q>`
  const reached = [statement.translated && words.translated, statement.note].filter(Boolean).join('. ')
  const published = source && html`<a href="${up(path)}sources/#source-${source.id}">${publisherWords(source)}</a>`
  return html`<li>${sign(position)}<span><b>${words.positionsInside[position]}</b>, <bdi>${parseWhen(statement.on).label}</bdi>: ${text}
<small>${page.on(claim.statement)} ${eventLink(dossier, claim)}</small>${reached !== '' && html`<small>${reached}</small>`}<small>${page.publishedIn(html, published ?? html``)}</small></span></li>`
}

const speaker = (dossier: Dossier, actor: Actor, spoken: readonly Spoken[]): Html =>
  html`<section class="speaker" id="by-${actor.id}" aria-labelledby="by-${actor.id}-name"><h4 id="by-${actor.id}-name">${actor.name} <span class="count">${spoken.length}</span></h4>${actor.role && html`<p class="speaker-role">${actor.role}</p>`}
<ul>${spoken.map((it) => spokenRow(dossier, it))}</ul></section>`

export const voicesPage = (dossier: Dossier): ReadingPage => {
  const claims = contestedClaims(dossier)
  const spoken = new Map<string, Spoken[]>()
  for (const it of spokenIn(dossier)) spoken.set(it.statement.by, [...(spoken.get(it.statement.by) ?? []), it])
  const groups = speakerGroups(dossier, spoken.keys())
  const count = [...spoken.values()].reduce((sum, { length }) => sum + length, 0)
  return {
    path,
    name: page.title,
    title: page.title,
    description: page.description(claims.length, count, spoken.size),
    body: html`<p class="lede">${page.lede}</p>
<section aria-labelledby="contested"><h2 id="contested">${page.contested(claims.length)}</h2>
<p class="matrix-key">${positions.map((it) => html`<span>${sign(it)}${words.positionsInside[it]}</span>`)}</p>
${claims.length > 0 && table(dossier, claims)}
<ol class="matrix-claims">${claims.map((claim) => claimRow(dossier, claim))}</ol></section>
<section aria-labelledby="everyone"><h2 id="everyone">${page.everyone}</h2>
${groups.map(
  ({ name, actors }) =>
    html`<section class="speaker-group"><h3>${name}</h3>${actors.map((actor) => speaker(dossier, actor, spoken.get(actor.id) ?? []))}</section>`,
)}</section>`,
  }
}
