/** The rail beside the map: the article's claims, the events, the sources. Without script it is the text of the page. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { fills } from '../model/glyph-form.ts'
import { byAlphabet } from '../model/language.ts'
import { passageEvents } from '../model/passage-events.ts'
import { whenWords } from '../model/phase-words.ts'
import type { Passage, Source } from '../model/records.ts'
import { checksOfPassage } from '../model/verdicts.ts'
import { parseWhen } from '../model/when.ts'
import { button as filterWord } from '../model/words/narrow.ts'
import * as words from '../model/words/rail.ts'
import { keyNames } from '../model/words/status.ts'
import { againstRecord } from './against-record.ts'
import { sourcesOf } from './card.ts'
import { corrections, credits } from './frame.ts'
import { type Html, html } from './html.ts'
import { addressIn, rowsOf } from './portions.ts'
import { quotation } from './quotation.ts'
import { icon, mark, statusMark } from './symbols.ts'

const passageRow = (dossier: Dossier, passage: Passage): Html => {
  const claim = dossier.claims.get(passage.claim)
  const status = dossier.statuses.get(passage.claim)
  const events = passageEvents(dossier.events, passage.claim)
  const [first] = events
  if (!claim || !status || !first) return html``
  const sources = new Set(events.flatMap((event) => sourcesOf(dossier, event)).map(({ id }) => id))
  const loaded = dossier.story.loadedWords.map(({ word }) => word)
  return html`<li><a class="passage" href="${addressIn(dossier)(first.id)}" data-claim="${passage.claim}" data-events="${events.map(({ id }) => id).join(' ')}">
${statusMark('key', status)}<span class="passage-text">${quotation(passage.quotation, passage.marked, loaded)}
<span class="passage-status"><b>${status.words}.</b> ${claim.note} <span class="passage-count">${words.passageCount(events.length, sources.size)}</span></span></span></a>
${againstRecord(checksOfPassage(dossier.checks, passage.id))}</li>`
}

const eventRow = (
  event: DossierEvent,
  address: string,
): Html => html`<li data-event="${event.id}"><a class="event-row" href="${address}" data-event="${event.id}">
${statusMark(event.category, event.status)}<span><span class="event-label">${event.title}</span><span class="event-meta">${words.eventMeta(whenWords(event), event.status.words)}</span></span></a></li>`

const phases = ['context', 'before-article', 'article', 'after-article'] as const

/** The events by phase; the heading of what came after the article tells the day of the article. */
const eventLists = (dossier: Dossier): Html => {
  const rows = rowsOf(dossier)
  const address = addressIn(dossier)
  const published = parseWhen(dossier.story.article.published).label
  const lists = phases.map((phase) => {
    const title = words.phases[phase](published)
    const members = rows.filter((event) => event.phase === phase)
    return html`<section class="phase" data-phase="${phase}"><h3 id="phase-${phase}">${title} <span class="count">${members.length}</span></h3>
<ol aria-labelledby="phase-${phase}">${members.map((event) => eventRow(event, address(event.id)))}</ol></section>`
  })
  const { length } = dossier.events
  return html`${lists}<p class="events-by-year"><a href="events/">${rows.length < length ? words.allByYear(length) : words.byYear}</a></p>`
}

const tab = (panel: string, title: string, count: number | false): Html =>
  html`<button type="button" role="tab" id="tab-${panel}" aria-controls="panel-${panel}" aria-selected="${panel === 'article' ? 'true' : 'false'}" data-panel="${panel}">${title}${count !== false && html` <span class="count">${count}</span>`}</button>`

const statusCounts = (dossier: Dossier): Html => {
  const passages = dossier.article.flatMap(({ claim }) => dossier.statuses.get(claim) ?? [])
  const cut = passages.filter(({ response }) => response === 'denied' || response === 'disputed')
  const rest = passages.filter((status) => !cut.includes(status))
  const of = (basis: string): number => rest.filter((status) => status.basis === basis).length
  const rows = fills.map((fill) => [fill, keyNames[fill], fill === 'contested' ? cut.length : of(fill)] as const)
  return html`<ul class="status-counts" aria-label="${words.restsOn(passages.length)}">${rows.map(
    ([fill, word, count]) =>
      count > 0 && html`<li>${mark('key', fill, 22)}${word} <span class="count">${count}</span></li>`,
  )}</ul>`
}

/** For a list that holds a part of the events at a time; the browser shows it where there are more. */
const eventPager = html`<div class="event-pager" role="group" aria-label="${words.pager}" hidden><button type="button" class="button quiet" data-action="earlier-events">${words.earlier}</button><span class="part" role="status"></span><button type="button" class="button quiet" data-action="later-events">${words.later}</button></div>`

/** What the story, its events, claims, checks, outlets, layers, corrections and figures rest on; a source nobody cites is not listed. */
export const citedSources = (dossier: Dossier): Source[] => {
  const ids = new Set([
    dossier.story.article.source,
    ...[
      ...dossier.events,
      ...dossier.claims.values(),
      ...dossier.checks,
      ...dossier.outlets.flatMap(({ statements }) => statements),
      ...dossier.story.loadedWords,
      ...dossier.layers,
      ...dossier.corrections,
    ].flatMap(({ sources }) => sources),
    ...dossier.figures.flatMap(({ rows }) =>
      rows.flatMap(({ sources, part }) => [...sources, ...(part?.sources ?? [])]),
    ),
  ])
  return [...dossier.sources.values()]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => byAlphabet(a.publisher, b.publisher))
}

/** Where the sources are found: each event's on its card, all of them with publisher and date on a page of their own. */
const sourcesPanel = (count: number): Html => html`<p class="sources-note">${words.sourcesNote}</p>
<p class="all-sources"><a class="button" href="sources/">${words.allSources(count)}</a></p>`

/** The rail of the page; `links` lead to the pages that are read. */
export const rail = (dossier: Dossier, links: Html): Html => {
  const sources = citedSources(dossier).length
  return html`<aside class="rail" id="rail" tabindex="-1" aria-label="${words.name}">
<div class="tabs" role="tablist" aria-label="${words.tabs}">
${tab('article', words.article, dossier.article.length)}${tab('events', words.events, dossier.events.length)}${tab('sources', words.sources, sources)}</div>
<div class="narrow" data-place="narrow"><button type="button" class="button" data-part="narrow" aria-expanded="false">${icon('filter')}${filterWord}</button></div>
<section class="panel" id="panel-article" role="tabpanel" aria-labelledby="tab-article">
<h2 class="panel-title">${words.articleTitle}</h2>
<p class="provenance">${dossier.story.article.note}</p>
${links}
${statusCounts(dossier)}
<ol class="passages">${dossier.article.map((passage) => passageRow(dossier, passage))}</ol></section>
<section class="panel" id="panel-events" role="tabpanel" aria-labelledby="tab-events">
<h2 class="panel-title">${words.events}</h2>
<p class="empty-window" hidden>${words.noEvents} <button type="button" class="button" data-action="all">${words.showAll(dossier.events.length)}</button></p>
${eventLists(dossier)}${eventPager}</section>
<section class="panel" id="panel-sources" role="tabpanel" aria-labelledby="tab-sources">
<h2 class="panel-title">${words.sources}</h2>
${sourcesPanel(sources)}${corrections(dossier)}${credits()}</section>
</aside>`
}
