/** The note for a part of the page that could not be fetched; empty until then. */
import { reload } from '../model/words/missing.ts'
import { type Html, html } from './html.ts'

export const missingPart = (): Html =>
  html`<p class="notice missing-part" id="missing-part" role="status" hidden><span></span><button type="button" class="button" data-action="reload">${reload}</button></p>`
