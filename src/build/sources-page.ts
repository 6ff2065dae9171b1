/** The page of all sources, with the files to take away, what was corrected and what the project builds on. */
import type { Dossier } from '../model/dossier.ts'
import { editionOf } from '../model/edition.ts'
import { citedBy } from '../model/export-rows.ts'
import { issuedFrom } from '../model/issued.ts'
import type { Source } from '../model/records.ts'
import { countryName, kindMeanings, kindWords, languageName } from '../model/source-words.ts'
import { tally } from '../model/tally.ts'
import { sourceText } from './card.ts'
import { downloads } from './downloads.ts'
import type { ExportFile } from './exports/index.ts'
import { corrections, credits } from './frame.ts'
import { type Html, html } from './html.ts'
import { citedSources } from './rail.ts'
import { type ReadingPage, up } from './reading-page.ts'
import { statusMark } from './symbols.ts'

const path = 'sources/'
const kinds = Object.keys(kindWords) as Source['kind'][]

const countTable = (title: string, rows: readonly (readonly [name: string | Html, count: number])[]): Html =>
  html`<table><caption>${title}</caption><tbody>${rows.map(
    ([name, count]) => html`<tr><th scope="row">${name}</th><td>${count}</td></tr>`,
  )}</tbody></table>`

/** Values with their counts, what is not known last; those that occur once share a row. */
const rowsOf = (values: readonly string[]): (readonly [name: string, count: number])[] => {
  const rows = [...tally(values)]
  const unknown = rows.filter(([name]) => name.endsWith(' unknown'))
  const known = rows.filter((row) => !unknown.includes(row))
  const once = known.filter(([, count]) => count === 1)
  const shared = once.length > 1 ? [[`One each: ${once.map(([name]) => name).join(', ')}`, once.length] as const] : once
  return [...known.filter(([, count]) => count > 1), ...shared, ...unknown]
}

const counts = (sources: readonly Source[]): Html => {
  const byKind = tally(sources.map(({ kind }) => kind))
  const kept = sources.filter(({ archived }) => archived !== false).length
  return html`<div class="source-counts" id="counts">
${countTable(
  'By kind of publisher',
  kinds.flatMap((kind) => {
    const count = byKind.get(kind)
    return count ? [[html`<a href="#kind-${kind}">${kindWords[kind]}</a>`, count] as const] : []
  }),
)}
${countTable('By country of publisher', rowsOf(sources.map(({ country }) => countryName(country))))}
${countTable('By language', rowsOf(sources.map(({ language }) => languageName(language))))}
${countTable('By what is kept', [
  ['Archived copy known', kept],
  ['No archived copy known', sources.length - kept],
  ['Copy of another publisher’s text', sources.filter(({ relay }) => relay?.how === 'copy').length],
  ['Report on another publisher’s text', sources.filter(({ relay }) => relay?.how === 'report').length],
])}</div>`
}

/** Where a source is cited: events with their status, checks of the article, what is known of an outlet. */
const citing = (dossier: Dossier, id: string): Html | false => {
  const top = up(path)
  const links = [
    ...dossier.events
      .filter((event) => citedBy(dossier, event).includes(id))
      .map(
        ({ id: event, label, status }) =>
          html`<a href="${top}#${event}" aria-label="${label}. ${status.words}" title="${status.words}">${statusMark('key', status)}${label}</a>`,
      ),
    ...dossier.checks
      .filter(({ sources }) => sources.includes(id))
      .map(({ id: check, title }) => html`<a href="${top}record/#${check}">Check: ${title}</a>`),
    ...dossier.outlets
      .filter(({ statements }) => statements.some(({ sources }) => sources.includes(id)))
      .map(({ id: outlet, name }) => html`<a href="${top}critique/#${outlet}">On ${name}</a>`),
    ...dossier.figures
      .filter(({ rows }) => rows.some(({ sources, part }) => [...sources, ...(part?.sources ?? [])].includes(id)))
      .map(({ id: figure, title }) => html`<a href="${top}figures/#${figure}">Figure: ${title}</a>`),
  ]
  return (
    links.length > 0 &&
    html`<span class="cited-by">Cited by ${links.map((link, index) => html`${index > 0 && ', '}${link}`)}</span>`
  )
}

const order = (one: Source, other: Source): number =>
  one.publisher.localeCompare(other.publisher, 'en') ||
  (issuedFrom(one.issued) === issuedFrom(other.issued)
    ? one.id.localeCompare(other.id, 'en')
    : issuedFrom(one.issued) - issuedFrom(other.issued))

const kindSection = (dossier: Dossier, kind: Source['kind'], sources: readonly Source[]): Html | false =>
  sources.length > 0 &&
  html`<section class="sources" aria-labelledby="kind-${kind}"><h3 id="kind-${kind}">${kindWords[kind]} <span class="count">${sources.length}</span></h3>
<p class="kind-meaning">${kindMeanings[kind]}</p>
<ol>${sources.toSorted(order).map((source) => {
    const archived =
      source.archived !== false &&
      html`<span class="cited-by"><a href="${source.archived}" rel="noopener noreferrer external">Archived copy</a></span>`
    return html`<li id="source-${source.id}">${sourceText(source, html`${archived}${citing(dossier, source.id)}`)}</li>`
  })}</ol></section>`

export const sourcesPage = (dossier: Dossier, exports: readonly ExportFile[]): ReadingPage => {
  const sources = citedSources(dossier)
  const { attribution } = editionOf(dossier.story)
  return {
    path,
    name: 'Sources',
    title: 'Sources, downloads, corrections',
    description: `The ${sources.length} sources of the story with publisher, country, kind and language, the data to take away, and what was corrected.`,
    body: html`<p>Every claim of this story names where it can be read. A source is listed for what it shows, not because it is right: kind and country say who speaks, as far as it is plain to us. All were read as stored excerpts, not as pages of the day. Nothing here is a rating. A title in [square brackets] is our description, because no title was seen or only one in another language.</p>
<h2 id="sources">Sources <span class="count">${sources.length}</span></h2>
${counts(sources)}
${downloads(exports, up(path), attribution)}
<h2 id="list">All sources by kind of publisher</h2>
${kinds.map((kind) =>
  kindSection(
    dossier,
    kind,
    sources.filter((source) => source.kind === kind),
  ),
)}
${corrections(dossier, up(path))}${credits()}`,
  }
}
