/** The rows of a figure as a table: all that its picture shows, and what has no number. */
import type { Dossier } from '../model/dossier.ts'
import type { FigureRow, FigureSet, Source } from '../model/records.ts'
import { parseWhen } from '../model/when.ts'
import { inOrder, isDrawn, periodWords, rowStatus } from './figure-rows.ts'
import { type Html, html } from './html.ts'
import { statusMark } from './symbols.ts'

const eventOf = ({ events }: Dossier, { claim, event }: FigureRow): string | undefined =>
  event ?? events.find(({ claims }) => claim !== undefined && claims.includes(claim))?.id

const sourceLink = ({ title, url, publisher, date }: Source): Html =>
  html`<li>${url ? html`<a href="${url}" rel="noopener noreferrer external" title="${title}">${publisher}</a>` : publisher} <bdi>${date}</bdi></li>`

const sourcesOf = (dossier: Dossier, { sources, part }: FigureRow): Source[] =>
  [...new Set([...sources, ...(part?.sources ?? [])])].flatMap((id) => dossier.sources.get(id) ?? [])

/** Who denies or disputes the claim of a row, and when. */
const denials = (dossier: Dossier, { claim }: FigureRow): Html[] =>
  (dossier.claims.get(claim ?? '')?.deniedBy ?? []).map(
    ({ by, on, paraphrase, quotation, note }) =>
      html`<p class="figure-note"><b>${dossier.actors.get(by)?.name ?? by}</b>, <bdi>${parseWhen(on).label}</bdi>: ${quotation === undefined ? paraphrase : html`<q>${quotation}</q>`}${note && ` (${note})`}</p>`,
  )

const note = (text: string | undefined): Html | false => text !== undefined && html`<p class="figure-note">${text}</p>`

const row = (dossier: Dossier, set: FigureSet, it: FigureRow, top: string): Html => {
  const status = rowStatus(dossier, it)
  const event = eventOf(dossier, it)
  const covers = set.kind === 'shares' ? it.covers : it.author
  return html`<tr id="${set.id}-${it.id}"${it.combined && html` class="figure-combined"`}><th scope="row">${covers}${set.kind === 'shares' && note(it.author)}</th>
<td><b>${it.words}</b>${note(it.part && `Of which ${it.part.of}: ${it.part.value}`)}${it.bound && note(it.bound === 'below' ? `Drawn as a limit at ${it.value}, towards less` : `Drawn as a limit at ${it.value}, towards more`)}${!isDrawn(it) && set.kind === 'dot-plot' && note('In the table only')}</td>
<td>${periodWords(it)}${note(it.partial && `Part: ${it.partial}`)}</td>
<td>${it.metric}${set.kind !== 'shares' && note(it.covers)}</td>
<td>${it.method}${note(it.derived)}</td>
<td><span class="figure-status">${statusMark(set.category, status)}<span>${status.words}</span></span>${denials(dossier, it)}${note(it.note)}${event !== undefined && html`<p class="figure-note"><a href="${top}#${event}">The event</a></p>`}</td>
<td><ul>${sourcesOf(dossier, it).map(sourceLink)}</ul></td></tr>`
}

/** The id of a figure's table. */
export const tableId = ({ id }: FigureSet): string => `${id}-table`

/** The table of a figure; `top` leads from its page to the map. */
export const figureTable = (dossier: Dossier, set: FigureSet, top: string): Html => {
  const heads = [
    set.kind === 'shares' ? 'Whose share, by which list' : 'Who counts',
    'Figure',
    'Period',
    'What is counted',
    'Method',
    'What it rests on, who denies it',
    'Sources',
  ]
  return html`<div class="table-wrap" role="region" tabindex="0" aria-labelledby="${tableId(set)}-name">
<table id="${tableId(set)}" class="figure-table"><caption id="${tableId(set)}-name">${set.title}: every row with its source. ${set.unit}. ${set.caution}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${inOrder(set).map((it) => row(dossier, set, it, top))}</tbody></table></div>`
}
