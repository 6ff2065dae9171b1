/** The note for a part of the page that could not be fetched; empty until then. */
import { reload } from '../model/words/missing.ts'
import { update } from '../model/words/offline.ts'
import { type Html, html } from './html.ts'

export const missingPart = (): Html =>
  html`<p class="notice missing-part" id="missing-part" role="status" hidden><span></span><button type="button" class="button" data-action="reload">${reload}</button></p>`

/** The note that a newer page is kept already; empty until then. */
export const newVersion = (): Html =>
  html`<p class="notice" id="new-version" role="status" hidden><span></span><button type="button" class="button" data-action="update">${update}</button></p>`
