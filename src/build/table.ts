/** Dossier -> the part `table`: events, claims, layers and sources as tables, the full alternative to the map. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { issuedFrom, issuedLabel } from '../model/issued.ts'
import { laneNames } from '../model/lanes.ts'
import { listed } from '../model/language.ts'
import { passageEvents } from '../model/passage-events.ts'
import type { Claim, Layer, Source, Statement } from '../model/records.ts'
import { countryName, kindWords, languageName, publisherWords } from '../model/source-words.ts'
import * as words from '../model/words/table.ts'
import { sourcesOf } from './card.ts'
import { type Html, html } from './html.ts'
import { addressIn, rowsOf } from './portions.ts'
import { citedSources } from './rail.ts'
import { statusMark } from './symbols.ts'

type TableName = keyof typeof words.tables

interface Column {
  readonly name: string
  /** The column by which the rows stand in order. */
  readonly sorted?: true
}

const { columns } = words

const heads: Readonly<Record<TableName, readonly Column[]>> = {
  events: [
    { name: columns.event },
    { name: columns.status },
    { name: columns.date, sorted: true },
    { name: columns.subject },
    { name: columns.place },
    { name: columns.says },
    { name: columns.denies },
    { name: columns.article },
  ],
  claims: [
    { name: columns.claim },
    { name: columns.status },
    { name: columns.says },
    { name: columns.denies },
    { name: columns.article },
    { name: columns.events },
  ],
  layers: [{ name: columns.layer }, { name: columns.shown }, { name: columns.note }],
  sources: [
    { name: columns.title },
    { name: columns.publisher },
    { name: columns.date },
    { name: columns.language },
    { name: columns.country },
    { name: columns.kind },
    { name: columns.copy },
  ],
}

const files: Readonly<Record<TableName, readonly string[]>> = {
  events: ['events.csv', 'events.geojson'],
  claims: ['claims.csv'],
  layers: ['layers.geojson'],
  sources: ['sources.csv'],
}

const names = (dossier: Dossier, voices: readonly Statement[]): string =>
  listed([...new Set(voices.map(({ by }) => dossier.actors.get(by)?.short ?? by))]) || words.nobody

const answer = (is: boolean): string => (is ? words.yes : words.no)

const eventRow = (dossier: Dossier, event: DossierEvent, stated: ReadonlySet<string>): Html => {
  const lead = dossier.claims.get(event.claims[0] ?? '')
  const places = event.places.flatMap((id) => dossier.places.get(id)?.name ?? [])
  return html`<tr data-event="${event.id}" data-events="${event.id}"><th scope="row"><a href="${addressIn(dossier)(event.id)}" data-event="${event.id}">${event.title}</a></th>
<td class="table-status">${statusMark(event.category, event.status)}<span>${event.status.words}</span></td><td data-sort="${event.when.from}">${event.when.label}</td><td>${laneNames[event.category]}</td><td>${places.join(' · ') || words.nobody}</td><td>${names(dossier, lead?.saidBy ?? [])}</td><td>${names(dossier, lead?.deniedBy ?? [])}</td><td>${answer(stated.has(event.id))}</td></tr>`
}

const claimRow = (dossier: Dossier, claim: Claim, told: ReadonlySet<string>): Html => {
  const status = dossier.statuses.get(claim.id)
  const events = dossier.events.filter(({ claims }) => claims.includes(claim.id))
  return html`<tr data-events="${events.map(({ id }) => id).join(' ')}"><th scope="row">${claim.statement}</th>
<td class="table-status">${status && html`${statusMark('key', status)}<span>${status.words}</span>`}</td><td>${names(dossier, claim.saidBy)}</td><td>${names(dossier, claim.deniedBy)}</td><td>${answer(told.has(claim.id))}</td><td data-sort="${events.length}">${events.map(({ id, label }, index) => html`${index > 0 && ', '}<a href="${addressIn(dossier)(id)}" data-event="${id}">${label}</a>`)}</td></tr>`
}

const layerRow = (
  layer: Layer,
): Html => html`<tr><th scope="row"><label for="table-layer-${layer.id}">${layer.title}</label></th>
<td data-sort="${layer.on ? 0 : 1}"><input type="checkbox" id="table-layer-${layer.id}" data-layer="${layer.id}"${layer.on && html` checked`}></td><td>${layer.note}</td></tr>`

const sourceRow = (source: Source, events: readonly string[]): Html => {
  const { url, title, issued, language, country, kind, archived } = source
  const shown = source.described ? `[${title}]` : title
  return html`<tr data-events="${events.join(' ')}"><th scope="row">${url ? html`<a href="${url}" rel="noopener noreferrer external">${shown}</a>` : shown}</th>
<td>${publisherWords(source)}</td><td data-sort="${issuedFrom(issued)}"><bdi>${issuedLabel(issued)}</bdi></td><td>${languageName(language)}</td><td>${countryName(country)}</td><td>${kindWords[kind]}</td><td>${archived === false ? words.no : html`<a href="${archived}" rel="noopener noreferrer external">${words.copy}</a>`}</td></tr>`
}

const table = (
  name: TableName,
  rows: readonly Html[],
  more: Html | false = false,
): Html => html`<section id="table-${name}" role="tabpanel" aria-labelledby="tab-table-${name}"${name !== 'events' && html` hidden`}>
<div class="table-scroll" role="group" tabindex="0" aria-labelledby="tab-table-${name}"><table data-table="${name}"><caption>${words.captions[name]}</caption>
<thead><tr>${heads[name].map((column) => html`<th scope="col"${column.sorted && html` aria-sort="ascending"`}><button type="button" data-column>${column.name}<span aria-hidden="true"></span></button></th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="table-empty" hidden>${words.empty} <button type="button" class="button" data-action="show-all">${words.showAll}</button></p>
${more}<p class="table-files">${words.download} ${files[name].map((file, index) => html`${index > 0 && ', '}<a href="data/${file}" download>${file}</a>`)}</p>
</section>`

/** Which events cite a source, by its id. */
const citing = (dossier: Dossier): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const event of dossier.events) {
    for (const { id } of sourcesOf(dossier, event)) found.set(id, [...(found.get(id) ?? []), event.id])
  }
  return found
}

/** The tables behind their tabs; of a story too long for one table, the rows that the page's own lists have. */
export const tablePart = (dossier: Dossier): Html => {
  const rows = rowsOf(dossier)
  const isWhole = rows.length === dossier.events.length
  const told = new Set(dossier.article.map(({ claim }) => claim))
  const stated = new Set([...told].flatMap((claim) => passageEvents(dossier.events, claim).map(({ id }) => id)))
  const here = new Set(rows.flatMap(({ claims }) => claims))
  const claims = [...dossier.claims.values()].filter(({ id }) => isWhole || here.has(id))
  const cited = citing(isWhole ? dossier : { ...dossier, events: rows })
  const sources = citedSources(dossier).filter(({ id }) => isWhole || cited.has(id))
  const more =
    !isWhole && html`<p>${words.part(rows.length, dossier.events.length)} <a href="events/">${words.byYear}</a>.</p>`
  return html`<section class="tables" data-part-root aria-label="${words.name}">
<div class="tabs" role="tablist" aria-label="${words.name}">${Object.entries(words.tables).map(([name, title], index) => html`<button type="button" role="tab" id="tab-table-${name}" aria-controls="table-${name}" aria-selected="${index === 0 ? 'true' : 'false'}"${index > 0 && html` tabindex="-1"`}>${title}</button>`)}</div>
<p class="table-count" role="status"></p>
${table(
  'events',
  rows.map((event) => eventRow(dossier, event, stated)),
  more,
)}
${table(
  'claims',
  claims.map((claim) => claimRow(dossier, claim, told)),
  html`<p class="table-today" hidden>${words.today}</p>`,
)}
${table('layers', dossier.layers.map(layerRow))}
${table(
  'sources',
  sources.map((source) => sourceRow(source, cited.get(source.id) ?? [])),
)}
</section>`
}
