/** One sheet of paper: head, body, foot with the source line and its number. */
import type { Dossier } from '../../model/dossier.ts'
import { editionOf } from '../../model/edition.ts'
import * as words from '../../model/words/handouts.ts'
import { type Html, html } from '../html.ts'
import { qrCode } from './qr.ts'

export interface Sheet {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** Whether learners write their name on it. */
  readonly named: boolean
  readonly body: Html
  /** What its code opens, below the story's address; none for a sheet without a code. */
  readonly link?: string
}

/** Where the story is published, with its closing slash; undefined where nobody has said so. */
export const addressOf = ({ story }: Dossier): string | undefined => story.edition.address

const link = (dossier: Dossier, path: string): Html => {
  const address = addressOf(dossier)
  return address === undefined
    ? html`<p class="sheet-address">${words.address}<span class="line"></span></p>`
    : html`<p class="sheet-address">${address}${path}</p>${qrCode(address + path)}`
}

/** A sheet as a page of its own; `number` counts from 1. */
export const sheetPage = (dossier: Dossier, sheet: Sheet, number: number, count: number, set: string): Html => {
  const { id, title, subtitle, named, body, link: path } = sheet
  return html`<section class="sheet" id="${id}" aria-labelledby="${id}-title">
<header class="sheet-head"><div><h2 id="${id}-title">${title}</h2><p>${subtitle}</p></div>${
    named &&
    html`<div class="sheet-name"><p>${words.name}<span class="line"></span></p><p>${words.date}<span class="line"></span></p></div>`
  }</header>
<div class="sheet-body">${body}</div>
<footer class="sheet-foot"><div><p>${words.foot(dossier.story.policy, editionOf(dossier.story).attribution)}</p>
<p class="sheet-number"><b>${number} / ${count}</b> ${set}</p></div>${path !== undefined && link(dossier, path)}</footer>
</section>`
}

/** Lines to write on. */
export const lines = (count: number): Html =>
  html`<div class="lines" aria-hidden="true">${Array.from({ length: count }, () => html`<span class="line"></span>`)}</div>`
