/** One event as a card: status before headline, both sides, what is on record, sources. */
import { correctionsOf } from '../model/corrections-of.ts'
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { issuedFrom, issuedLabel } from '../model/issued.ts'
import { laneNames } from '../model/lanes.ts'
import type { Claim, Source } from '../model/records.ts'
import { publisherWords, sourceFacts } from '../model/source-words.ts'
import { checksOfClaims } from '../model/verdicts.ts'
import { parseWhen } from '../model/when.ts'
import { articleAgainstRecord } from './against-record.ts'
import { figureLinks } from './figure-links.ts'
import { type Html, html } from './html.ts'
import { icon, statusMark } from './symbols.ts'
import { voices } from './voices.ts'

const meterWords = [
  'None public',
  'Testimony only',
  'One record',
  'Several independent records',
  'Primary record, open to check',
] as const

/** The evidence meter: four boxes, the word, one sentence. It rates what is public, not truth. */
const evidence = ({ evidence: { level, reason } }: DossierEvent): Html => html`<div class="evidence">
<span class="meter" aria-hidden="true">${[1, 2, 3, 4].map((box) => html`<i${level >= box ? html` class="on"` : ''}></i>`)}</span>
<p><b>Public evidence: ${meterWords[level]?.toLowerCase()}.</b> ${reason}</p>
</div>`

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

const onRecord = (dossier: Dossier, ids: readonly string[]): Html | false => {
  const places = [...new Set(ids)].flatMap((id) => placeOf(dossier).get(id) ?? []).sort((a, b) => a - b)
  const events = places.flatMap((place) => dossier.events[place] ?? [])
  return (
    events.length > 0 &&
    html`<section class="on-record"><h3>What is on record <span class="count">${events.length}</span></h3>
<ul>${events.map(({ id, label, status, when }) => html`<li>${statusMark('key', status)}<a href="#${id}">${label}</a><span class="status-words">${status.words} · ${when.label}</span></li>`)}</ul></section>`
  )
}

/**
 * What a source line says: title as link, publisher, language and country, kind, archived or not, note, date. A title
 * that is our description stands in square brackets.
 */
export const sourceText = (source: Source, more: Html | false = false): Html => {
  const { id, url, note, issued } = source
  const title = source.described ? `[${source.title}]` : source.title
  const facts = [publisherWords(source), ...sourceFacts(source), ...(note === undefined ? [] : [note])]
  return html`<span>${url ? html`<a href="${url}" rel="noopener noreferrer external">${title}</a>` : title}<small>${facts.join(' · ')}</small>${more}</span>
<bdi class="source-date" data-source="${id}">${issuedLabel(issued)}</bdi>`
}

/** A source as a line of a list. */
export const sourceLine = (source: Source): Html => html`<li>
${sourceText(source)}</li>`

/** The sources of an event and of its claims, each once, by date. */
export const sourcesOf = (dossier: Dossier, event: DossierEvent): Source[] => {
  const claims = event.claims.flatMap((id) => dossier.claims.get(id) ?? [])
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
${previous ? html`<a class="button quiet" href="#${previous.id}">${icon('left')}<span>Previous</span></a>` : html`<span></span>`}
<span class="card-position">Event ${index + 1} of ${dossier.events.length}</span>
${next ? html`<a class="button quiet" href="#${next.id}"><span>Next</span>${icon('right')}</a>` : html`<span></span>`}
</footer>`
}

/** When something on this card was corrected, each a link to what was wrong. */
const correctedLine = (dossier: Dossier, event: DossierEvent): Html[] =>
  correctionsOf(dossier.corrections, event).map(
    ({ id, date }) =>
      html`<p class="card-note corrected"><a href="sources/#correction-${id}">Corrected on ${parseWhen(date).label}</a></p>`,
  )

/** Of disputed pairs of names, who uses which. */
const namesNotes = (dossier: Dossier, { places }: DossierEvent): Html[] =>
  places.flatMap((id) => {
    const note = dossier.places.get(id)?.namesNote
    return note === undefined ? [] : [html`<p class="card-note">${note}</p>`]
  })

/** The card of the event at `index` in order of time; its id is the event's address, `where` says where it lies. */
export const card = (dossier: Dossier, index: number, where?: string): Html => {
  const event = dossier.events[index]
  if (!event) return html``
  const places = event.places.flatMap((id) => dossier.places.get(id)?.name ?? [])
  const sources = sourcesOf(dossier, event)
  const [lead, ...others] = event.claims.flatMap((id) => dossier.claims.get(id) ?? [])
  return html`<article class="card" id="${event.id}" data-event="${event.id}" aria-labelledby="${event.id}-title">
<div class="card-body" tabindex="0" role="group" aria-labelledby="${event.id}-title">
<p class="status">${statusMark(event.category, event.status, true)}<b>${event.status.words}</b><span class="card-place">${index + 1} of ${dossier.events.length}</span></p>
<h2 id="${event.id}-title" tabindex="-1">${event.title}</h2>
<p class="card-when">${[laneNames[event.category], event.when.label, ...places.slice(0, 3)].join(' · ')}</p>
${where && html`<p class="card-where">${where}</p>`}${namesNotes(dossier, event)}
${event.phase === 'after-article' && html`<p class="after-article">After the article of ${parseWhen(dossier.story.article.published).label}</p>`}
${correctedLine(dossier, event)}${event.whenNote && html`<p class="card-note">${event.whenNote}</p>`}
${evidence(event)}
${lead && leadBlock(dossier, lead)}
<p class="card-summary">${event.summary}</p>
${others.map((claim) => claimBlock(dossier, event, claim))}
${onRecord(dossier, event.onRecord)}
${articleAgainstRecord(checksOfClaims(dossier.checks, event.claims))}
${figureLinks(dossier, event)}
<section class="sources"><h3>Sources <span class="count">${sources.length}</span></h3><ol>${sources.map(sourceLine)}</ol></section>
</div>
${foot(dossier, index)}
</article>`
}
