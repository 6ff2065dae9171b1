/** Dossier -> what changed after the article was published, for an embed that is pinned to a day. */
import { type Change, changesAfter } from '../model/changes-since.ts'
import type { Dossier } from '../model/dossier.ts'
import { historyOf } from '../model/history.ts'
import { parseWhen } from '../model/when.ts'
import * as words from '../model/words/since.ts'
import { type Html, html } from './html.ts'
import { languageAttributes } from './language/attributes.ts'
import { addressIn } from './portions.ts'
import type { Sheet } from './sheets.ts'
import { icon } from './symbols.ts'

export const sincePath = 'parts/since.html'

const changing = ({ events, claims }: Dossier) =>
  events.map(({ id, claims: carried, when, status }) => {
    const lead = claims.get(carried[0] ?? '')
    return { id, claims: carried, history: lead ? historyOf(lead, when, status) : [] }
  })

const row = (dossier: Dossier, change: Change): Html => {
  const address = addressIn(dossier)
  const titles = new Map(dossier.events.map(({ id, title }) => [id, title]))
  const links = change.events.map(
    (id) => html`<a href="${address(id)}" data-event="${id}">${titles.get(id) ?? id}</a> `,
  )
  return html`<li data-day="${change.day}" data-events="${change.events.join(' ')}" hidden><time datetime="${change.day}">${parseWhen(change.day).label}</time> <b>${words.kinds[change.kind]}</b> ${links}<span>${change.words}</span></li>`
}

/** Every change that an embed may be older than: none is older than the article it stands in. */
export const sinceSheet = (dossier: Dossier): Sheet => {
  const published = parseWhen(dossier.story.article.published).to - 1
  const changes = changesAfter(changing(dossier), dossier.corrections, published)
  return {
    path: sincePath,
    type: 'text/html; charset=utf-8',
    text: html`<!doctype html><html ${languageAttributes}><meta charset="utf-8"><meta name="robots" content="noindex"><title>${words.part}</title>
<aside class="since" data-part-root aria-label="${words.part}" hidden><details><summary></summary><ol>${changes.map((change) => row(dossier, change))}</ol></details><button type="button" class="icon-button" data-action="dismiss-since" aria-label="${words.dismiss}" title="${words.dismiss}">${icon('close')}</button></aside></html>`
      .text,
  }
}
