/** The page of all sources, with the files to take away, what was corrected and what the project builds on. */
import type { Dossier } from '../model/dossier.ts'
import { editionOf } from '../model/edition.ts'
import { citedBy } from '../model/export-rows.ts'
import { issuedFrom } from '../model/issued.ts'
import { byAlphabet } from '../model/language.ts'
import type { Source } from '../model/records.ts'
import { countryName, kindMeanings, kindWords, languageName } from '../model/source-words.ts'
import { tally } from '../model/tally.ts'
import { countryUnknown, languageUnknown } from '../model/words/sources.ts'
import * as words from '../model/words/sources-page.ts'
import { sourceText } from './card.ts'
import { downloads } from './downloads.ts'
import type { ExportFile } from './exports/index.ts'
import { corrections, credits } from './frame.ts'
import { enumerated, type Html, html } from './html.ts'
import { citedSources } from './rail.ts'
import { type ReadingPage, up } from './reading-page.ts'
import { statusMark } from './symbols.ts'

const path = 'sources/'
const kinds = Object.keys(kindWords) as Source['kind'][]

const countTable = (title: string, rows: readonly (readonly [name: string | Html, count: number])[]): Html =>
  html`<table><caption>${title}</caption><tbody>${rows.map(
    ([name, count]) => html`<tr><th scope="row">${name}</th><td>${count}</td></tr>`,
  )}</tbody></table>`

const unknownNames = new Set<string>([countryUnknown, languageUnknown])

/** Values with their counts, what is not known last; those that occur once share a row. */
const rowsOf = (values: readonly string[]): (readonly [name: string, count: number])[] => {
  const rows = [...tally(values)]
  const unknown = rows.filter(([name]) => unknownNames.has(name))
  const known = rows.filter((row) => !unknown.includes(row))
  const once = known.filter(([, count]) => count === 1)
  const shared = once.length > 1 ? [[words.oneEach(once.map(([name]) => name).join(', ')), once.length] as const] : once
  return [...known.filter(([, count]) => count > 1), ...shared, ...unknown]
}

const counts = (sources: readonly Source[]): Html => {
  const byKind = tally(sources.map(({ kind }) => kind))
  const kept = sources.filter(({ archived }) => archived !== false).length
  return html`<div class="source-counts" id="counts">
${countTable(
  words.byKind,
  kinds.flatMap((kind) => {
    const count = byKind.get(kind)
    return count ? [[html`<a href="#kind-${kind}">${kindWords[kind]}</a>`, count] as const] : []
  }),
)}
${countTable(words.byCountry, rowsOf(sources.map(({ country }) => countryName(country))))}
${countTable(words.byLanguage, rowsOf(sources.map(({ language }) => languageName(language))))}
${countTable(words.byCopy, [
  [words.copyKnown, kept],
  [words.noCopyKnown, sources.length - kept],
  [words.copies, sources.filter(({ relay }) => relay?.how === 'copy').length],
  [words.reports, sources.filter(({ relay }) => relay?.how === 'report').length],
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
          html`<a href="${top}#${event}" aria-label="${words.markOf(label, status.words)}" title="${status.words}">${statusMark('key', status)}${label}</a>`,
      ),
    ...dossier.checks
      .filter(({ sources }) => sources.includes(id))
      .map(({ id: check, title }) => html`<a href="${top}record/#${check}">${words.check(title)}</a>`),
    ...dossier.outlets
      .filter(({ statements }) => statements.some(({ sources }) => sources.includes(id)))
      .map(({ id: outlet, name }) => html`<a href="${top}critique/#${outlet}">${words.outlet(name)}</a>`),
    ...dossier.figures
      .filter(({ rows }) => rows.some(({ sources, part }) => [...sources, ...(part?.sources ?? [])].includes(id)))
      .map(({ id: figure, title }) => html`<a href="${top}figures/#${figure}">${words.figure(title)}</a>`),
  ]
  return links.length > 0 && html`<span class="cited-by">${words.citedBy(html, enumerated(links))}</span>`
}

const order = (one: Source, other: Source): number =>
  byAlphabet(one.publisher, other.publisher) ||
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
      source.dead === undefined &&
      html`<span class="cited-by"><a href="${source.archived}" rel="noopener noreferrer external">${words.archivedCopy}</a></span>`
    return html`<li id="source-${source.id}">${sourceText(source, html`${archived}${citing(dossier, source.id)}`)}</li>`
  })}</ol></section>`

export const sourcesPage = (dossier: Dossier, exports: readonly ExportFile[]): ReadingPage => {
  const sources = citedSources(dossier)
  const { attribution } = editionOf(dossier.story)
  return {
    path,
    name: words.name,
    title: words.title,
    description: words.description(sources.length),
    body: html`<p>${words.lede}</p>
<h2 id="sources">${words.name} <span class="count">${sources.length}</span></h2>
${counts(sources)}
${downloads(exports, up(path), attribution)}
<h2 id="list">${words.list}</h2>
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
