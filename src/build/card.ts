/** One event as a card: status before headline, both sides, what is on record; the rest is a link, or follows whole. */
import { correctionsOf } from '../model/corrections-of.ts'
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { issuedFrom, issuedLabel } from '../model/issued.ts'
import { laneNames } from '../model/lanes.ts'
import type { Claim, Source } from '../model/records.ts'
import { publisherWords, sourceFacts } from '../model/source-words.ts'
import { checksOfClaims } from '../model/verdicts.ts'
import { parseWhen } from '../model/when.ts'
import * as words from '../model/words/card.ts'
import { archivedCopy, dead } from '../model/words/sources.ts'
import { articleAgainstRecord } from './against-record.ts'
import { compareLink } from './compare-link.ts'
import { figureLinks } from './figure-links.ts'
import { type Html, html } from './html.ts'
import { heading, onMap, type Place } from './place.ts'
import { icon, statusMark } from './symbols.ts'
import { voices } from './voices.ts'

/** The evidence meter: four boxes, the word, one sentence. It rates what is public, not truth. */
const evidence = ({ evidence: { level, reason } }: DossierEvent): Html => html`<div class="evidence">
<span class="meter" aria-hidden="true">${[1, 2, 3, 4].map((box) => html`<i${level >= box ? html` class="on"` : ''}></i>`)}</span>
<p><b>${words.evidence[level]}</b> ${reason}</p>
</div>`

const claimsOf = (dossier: Dossier, event: DossierEvent): Claim[] =>
  event.claims.flatMap((id) => dossier.claims.get(id) ?? [])

const claimBlock = (dossier: Dossier, event: DossierEvent, claim: Claim): Html => {
  const status = dossier.statuses.get(claim.id) ?? event.status
  return html`<section class="claim">
<p class="claim-statement">${statusMark('key', status)}<span><b class="status-words">${status.words}.</b> ${claim.statement}</span></p>
${claim.note && html`<p class="claim-note">${claim.note}</p>`}${voices(dossier, claim)}
</section>`
}

/** The claim that gives the event its mark: its status stands in the head of the card already. */
const leadBlock = (dossier: Dossier, claim: Claim): Html => html`<section class="claim lead">
<p class="claim-statement">${claim.statement}</p>
${voices(dossier, claim)}${claim.note && html`<p class="claim-note">${claim.note}</p>`}
</section>`

const indexes = new WeakMap<Dossier, ReadonlyMap<string, number>>()

/** The places of the events in order of time by their ids, read once: a story may have thousands. */
const placeOf = (dossier: Dossier): ReadonlyMap<string, number> => {
  const index = indexes.get(dossier) ?? new Map(dossier.events.map(({ id }, place) => [id, place]))
  indexes.set(dossier, index)
  return index
}

const onRecord = (dossier: Dossier, ids: readonly string[], place: Place): Html | false => {
  const indices = [...new Set(ids)].flatMap((id) => placeOf(dossier).get(id) ?? []).sort((a, b) => a - b)
  const events = indices.flatMap((index) => dossier.events[index] ?? [])
  return (
    events.length > 0 &&
    html`<section class="on-record">${heading(place, words.onRecord, events.length)}
<ul>${events.map(({ id, label, status, when }) => html`<li>${statusMark('key', status)}<a href="${place.address(id)}">${label}</a><span class="status-words">${words.statusAndDate(status.words, when.label)}</span></li>`)}</ul></section>`
  )
}

/**
 * What a source line says: title as link, publisher, language and country, kind, archived or not, note, date. A title
 * that is our description stands in square brackets; beside a link that leads nowhere stand the day and the copy.
 */
export const sourceText = (source: Source, more: Html | false = false): Html => {
  const { id, url, note, issued } = source
  const title = source.described ? `[${source.title}]` : source.title
  const facts = [publisherWords(source), ...sourceFacts(source), ...(note === undefined ? [] : [note])]
  const gone =
    source.dead !== undefined &&
    html` · <strong>${dead(parseWhen(source.dead).label)}</strong>${
      source.archived !== false &&
      html` · <a href="${source.archived}" rel="noopener noreferrer external">${archivedCopy}</a>`
    }`
  return html`<span>${url ? html`<a href="${url}" rel="noopener noreferrer external">${title}</a>` : title}<small>${facts.join(' · ')}${gone}</small>${more}</span>
<bdi class="source-date" data-source="${id}">${issuedLabel(issued)}</bdi>`
}

/** A source as a line of a list. */
export const sourceLine = (source: Source): Html => html`<li>
${sourceText(source)}</li>`

/** The sources of an event and of its claims, each once, by date. */
export const sourcesOf = (dossier: Dossier, event: DossierEvent): Source[] => {
  const claims = claimsOf(dossier, event)
  const ids = new Set([...event.sources, ...claims.flatMap(({ sources }) => sources)])
  return [...ids]
    .flatMap((id) => dossier.sources.get(id) ?? [])
    .sort((a, b) => {
      const [one, other] = [issuedFrom(a.issued), issuedFrom(b.issued)]
      return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1
    })
}

const foot = (dossier: Dossier, index: number): Html => {
  const previous = dossier.events[index - 1]
  const next = dossier.events[index + 1]
  return html`<footer class="card-foot">
${previous ? html`<a class="button quiet" href="#${previous.id}">${icon('left')}<span>${words.previous}</span></a>` : html`<span></span>`}
<span class="card-position">${words.position(index + 1, dossier.events.length)}</span>
<button type="button" class="icon-button" data-part="share" aria-haspopup="dialog" aria-label="${words.share}" title="${words.share}">${icon('share')}</button>
${next ? html`<a class="button quiet" href="#${next.id}"><span>${words.next}</span>${icon('right')}</a>` : html`<span></span>`}
</footer>`
}

/** When something on this card was corrected, each a link to what was wrong. */
const correctedLine = (dossier: Dossier, event: DossierEvent, { top }: Place): Html[] =>
  correctionsOf(dossier.corrections, event).map(
    ({ id, date }) =>
      html`<p class="card-note corrected"><a href="${top}sources/#correction-${id}">${words.corrected(parseWhen(date).label)}</a></p>`,
  )

/** Of disputed pairs of names, who uses which. */
const namesNotes = (dossier: Dossier, { places }: DossierEvent): Html[] =>
  places.flatMap((id) => {
    const note = dossier.places.get(id)?.namesNote
    return note === undefined ? [] : [html`<p class="card-note">${note}</p>`]
  })

/** The status in words beside its mark; it stands before every headline. */
export const statusLine = (dossier: Dossier, event: DossierEvent, index: number): Html =>
  html`<p class="status">${statusMark(event.category, event.status, true)}<b>${event.status.words}</b><span class="card-place">${words.place(index + 1, dossier.events.length)}</span></p>`

/** What a reader needs before they ask for more: when and where, evidence, both sides. `where` says where it lies. */
export const brief = (dossier: Dossier, event: DossierEvent, place: Place = onMap, where?: string): Html => {
  const places = event.places.flatMap((id) => dossier.places.get(id)?.name ?? [])
  const [lead] = claimsOf(dossier, event)
  return html`<p class="card-when">${laneNames[event.category]} · <bdi>${event.when.label}</bdi>${places.slice(0, 3).map((name) => html` · <bdi>${name}</bdi>`)}</p>
${where && html`<p class="card-where">${where}</p>`}
${event.phase === 'after-article' && html`<p class="after-article">${words.afterArticle(parseWhen(dossier.story.article.published).label)}</p>`}
${correctedLine(dossier, event, place)}${event.whenNote && html`<p class="card-note">${event.whenNote}</p>`}
${evidence(event)}
${place.level === 2 && html`<h2>${words.claimed}</h2>`}${lead && leadBlock(dossier, lead)}`
}

/** What follows the brief part: names, what is on record, what the article made of it, figures, the further claims and every source. */
export const rest = (dossier: Dossier, event: DossierEvent, place: Place = onMap): Html => {
  const sources = sourcesOf(dossier, event)
  const [lead, ...others] = claimsOf(dossier, event)
  return html`<p class="card-summary">${event.summary}</p>
${compareLink(lead, place)}${namesNotes(dossier, event)}${onRecord(dossier, event.onRecord, place)}${articleAgainstRecord(checksOfClaims(dossier.checks, event.claims), place)}${figureLinks(dossier, event, place)}
${others.length > 0 && heading(place, words.furtherClaims, others.length)}${others.map((claim) => [claimBlock(dossier, event, claim), compareLink(claim, place)])}
<section class="sources">${heading(place, words.sources, sources.length)}<ol>${sources.map(sourceLine)}</ol></section>`
}

/** "All 5 claims and 12 sources": what waits behind the link of a card. */
export const restWords = (dossier: Dossier, event: DossierEvent): string => {
  const [claims, sources] = [event.claims.length, sourcesOf(dossier, event).length]
  return words.rest(claims, sources)
}

/**
 * The card of the event at `index` in order of time; its id is the event's address, `where` says where it lies. A brief one ends with a link to the
 * rest, which the browser replaces by what the link leads to; a whole one has it already.
 */
export const card = (dossier: Dossier, index: number, where?: string, extent: 'brief' | 'whole' = 'brief'): Html => {
  const event = dossier.events[index]
  if (!event) return html``
  const { id, title } = event
  return html`<article class="card" id="${id}" data-event="${id}" aria-labelledby="${id}-title">
<div class="card-body" tabindex="0" role="group" aria-labelledby="${id}-title">
${statusLine(dossier, event, index)}
<p class="card-known" hidden></p>
<h2 id="${id}-title" tabindex="-1">${title}</h2>
${brief(dossier, event, onMap, where)}
${extent === 'whole' ? rest(dossier, event) : html`<p class="card-more"><a href="e/${id}/">${restWords(dossier, event)}</a></p>`}
</div>
${foot(dossier, index)}
</article>`
}

/**
 * What stands in the place of a card that is on its way. The browser writes the status, the title, the day and the address
 * of the event's page into it.
 */
export const waitingCard =
  (): Html => html`<article class="card" id="waiting-card" aria-labelledby="waiting-title" hidden>
<div class="card-body" tabindex="0" role="group" aria-labelledby="waiting-title">
<p class="status"><b></b></p>
<h2 id="waiting-title" tabindex="-1"></h2>
<p class="card-when"></p>
<p class="card-more"><a href="events/">${words.restOfAny}</a></p>
</div>
</article>`
