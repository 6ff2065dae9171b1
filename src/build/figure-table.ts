/** The rows of a figure as a table: all that its picture shows, and what has no number. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { issuedLabel } from '../model/issued.ts'
import type { FigureRow, FigureSet, Source } from '../model/records.ts'
import { publisherWords } from '../model/source-words.ts'
import { parseWhen } from '../model/when.ts'
import * as words from '../model/words/figures.ts'
import { inOrder, isDrawn, periodWords, rowStatus } from './figure-rows.ts'
import { type Html, html } from './html.ts'
import { statusMark } from './symbols.ts'

const eventOf = ({ events }: Dossier, { claim, event }: FigureRow): DossierEvent | undefined =>
  events.find(({ id, claims }) => id === event || (claim !== undefined && claims.includes(claim)))

const sourceLink = (source: Source): Html => {
  const { title, url, issued } = source
  const publisher = publisherWords(source)
  return html`<li>${url ? html`<a href="${url}" rel="noopener noreferrer external" title="${title}">${publisher}</a>` : publisher} <bdi>${issuedLabel(issued)}</bdi></li>`
}

const sourcesOf = (dossier: Dossier, { sources, part }: FigureRow): Source[] =>
  [...new Set([...sources, ...(part?.sources ?? [])])].flatMap((id) => dossier.sources.get(id) ?? [])

const note = (text: string | Html | false | undefined): Html | false =>
  text !== undefined && text !== false && html`<p class="figure-note">${text}</p>`

/** Who denies or disputes the claim of a row, and when. */
const denials = (dossier: Dossier, { claim }: FigureRow): (Html | false)[] =>
  (dossier.claims.get(claim ?? '')?.deniedBy ?? []).map(({ by, on, paraphrase, quotation, note: how }) =>
    note(
      html`<b>${dossier.actors.get(by)?.name ?? by}</b>, <bdi>${parseWhen(on).label}</bdi>: ${quotation === undefined ? paraphrase : html`<q>${quotation}</q>`}${how && ` (${how})`}`,
    ),
  )

interface Column {
  readonly head: string
  readonly cell: (dossier: Dossier, set: FigureSet, row: FigureRow, top: string) => Html
}

const limit = ({ bound, value = 0 }: FigureRow): string | undefined =>
  bound && (bound === 'below' ? words.drawnBelow(value) : words.drawnAbove(value))

/** What a row is called: whose share it is, or who counts. */
const name = ({ kind }: FigureSet, { covers, author }: FigureRow): string => (kind === 'shares' ? covers : author)

/** The columns after the first, which names the row. A picture that a phone cannot hold gives way to these words. */
const columns: readonly Column[] = [
  {
    head: words.figure,
    cell: (_, { kind }, row) =>
      html`<b>${row.words}</b>${note(row.part && words.ofWhich(row.part.of, row.part.value))}${note(limit(row))}${note(!isDrawn(row) && kind === 'dot-plot' && words.inTableOnly)}`,
  },
  { head: words.period, cell: (_, __, row) => html`${periodWords(row)}${note(row.partial)}` },
  {
    head: words.metric,
    cell: (_, { kind }, { metric, covers, author }) => html`${metric}${note(kind === 'shares' ? author : covers)}`,
  },
  { head: words.method, cell: (_, __, { method, derived }) => html`${method}${note(derived)}` },
  {
    head: words.restsOn,
    cell: (dossier, set, row, top) => {
      const status = rowStatus(dossier, row)
      const event = eventOf(dossier, row)
      return html`${status && html`<span class="figure-status">${statusMark(set.category, status)}<span>${status.words}</span></span>`}${denials(dossier, row)}${note(row.note)}${note(event && words.event(html, html`<a href="${top}#${event.id}">${event.label}</a>`))}`
    },
  },
  { head: words.sources, cell: (dossier, _, row) => html`<ul>${sourcesOf(dossier, row).map(sourceLink)}</ul>` },
]

/** The id of a figure's table. */
export const tableId = ({ id }: FigureSet): string => `${id}-table`

/**
 * The table of a figure; `top` leads from its page to the map. Roles are written out, because a narrow page lays rows
 * out as blocks, and a table that is not laid out as one loses its roles.
 */
export const figureTable = (dossier: Dossier, set: FigureSet, top: string): Html => {
  const heads = [set.kind === 'shares' ? words.whoseShare : words.whoCounts, ...columns.map(({ head }) => head)]
  return html`<div class="table-wrap" role="region" tabindex="0" aria-labelledby="${tableId(set)}-name">
<table id="${tableId(set)}" class="figure-table" role="table"><caption id="${tableId(set)}-name">${words.caption(set.title, set.rows.length, set.unit)}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${inOrder(set).map(
    (row) =>
      html`<tr id="${set.id}-${row.id}" role="row"><th scope="row" role="rowheader">${name(set, row)}</th>${columns.map(({ head, cell }) => html`<td role="cell" data-head="${head}"><div>${cell(dossier, set, row, top)}</div></td>`)}</tr>`,
  )}</tbody></table></div>`
}
