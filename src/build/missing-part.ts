/** The notes for what could not be fetched, a part of the page or its script, and for a newer page. */
import { late, loadAgain, reload } from '../model/words/missing.ts'
import { update } from '../model/words/offline.ts'
import { type Html, html } from './html.ts'

/** Empty until a part is missing. */
export const missingPart = (): Html =>
  html`<p class="notice missing-part" id="missing-part" role="status" hidden><span></span><button type="button" class="button" data-action="reload">${reload}</button></p>`

/** The note that a newer page is kept already; empty until then. */
export const newVersion = (): Html =>
  html`<p class="notice" id="new-version" role="status" hidden><span></span><button type="button" class="button" data-action="update">${update}</button></p>`

/** Shown by style alone when the page has waited for its script; its link leads to the page itself. */
export const lateNote = (): Html => html`<p class="late" role="status">${late} <a href="">${loadAgain}</a></p>`
