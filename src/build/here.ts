/** Dossier -> the part `here`: every event and layer of the page as a list, of which the browser shows what is on the map. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { whenWords } from '../model/phase-words.ts'
import * as words from '../model/words/here.ts'
import { type Html, html } from './html.ts'
import type { MapTexts } from './map-texts.ts'
import { addressIn, rowsOf } from './portions.ts'
import { icon, statusMark } from './symbols.ts'

const row = (event: DossierEvent, address: string, place: string | undefined): Html =>
  html`<li data-event="${event.id}"><a href="${address}" data-event="${event.id}">${statusMark(event.category, event.status)}<span><b class="here-status">${event.status.words}</b> · <bdi>${whenWords(event)}</bdi><span class="here-name">${event.title}</span>${place !== undefined && html`<span class="here-place">${place}</span>`}</span></a></li>`

/** The dialog. */
export const herePart = (dossier: Dossier, { whereabouts }: MapTexts): Html => {
  const address = addressIn(dossier)
  return html`<dialog class="dialog here" data-part-root aria-labelledby="here-title">
<div class="dialog-head"><h2 id="here-title">${words.title}</h2><button type="button" class="icon-button" data-action="close-part" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></div>
<div class="dialog-body" tabindex="0" role="group" aria-labelledby="here-title">
<p class="here-count"></p>
<h3 id="here-events">${words.events}</h3>
<ol class="here-events" aria-labelledby="here-events">${rowsOf(dossier).map((event) => row(event, address(event.id), whereabouts.get(event.id)))}</ol>
<h3 id="here-layers">${words.layers}</h3>
<ul class="here-layers" aria-labelledby="here-layers">${dossier.layers.map(({ id, title, note }) => html`<li data-layer="${id}"><b>${title}</b> ${note}</li>`)}</ul>
<p><a href="events/">${words.more}</a></p></div></dialog>`
}
