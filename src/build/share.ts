/** Dossier -> the part `share`: link, citation, picture, data, print. */
import type { Dossier } from '../model/dossier.ts'
import { editionOf } from '../model/edition.ts'
import { fromShare, fromShareNote } from '../model/words/embed.ts'
import * as words from '../model/words/share.ts'
import * as walk from '../model/words/walk.ts'
import { type Html, html, made } from './html.ts'
import { icon } from './symbols.ts'

const files = ['events.csv', 'events.geojson', 'timelinejs.json', 'storymapjs.json', 'story.json'] as const

const block = (id: string, title: string, inside: Html): Html =>
  html`<section class="share-block" aria-labelledby="share-${id}"><h3 id="share-${id}">${title}</h3>${inside}</section>`

/** The dialog; what depends on the view is written into it when it is opened. */
export const sharePart = ({ story, steps }: Dossier): Html => {
  const { date, address, attribution } = editionOf(story)
  return html`<dialog class="dialog share" data-part-root aria-labelledby="share-title" data-edition="${date}" data-address="${address}" data-attribution="${attribution}" data-policy="${story.policy}">
<div class="dialog-head"><h2 id="share-title">${words.name}</h2><button type="button" class="icon-button" data-action="close-part" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></div>
<div class="dialog-body">
${block('link', words.link, html`<p class="share-line"><input type="text" readonly aria-labelledby="share-link" data-share="link"><button type="button" class="button" data-action="copy-link">${words.copyLink}</button><button type="button" class="button" data-action="send-link" hidden>${words.sendLink}</button></p>`)}
<p class="share-line"><button type="button" class="button" data-part="embed" aria-haspopup="dialog">${fromShare}</button><span>${fromShareNote}</span></p>
${block('picture', words.picture, html`<p class="share-line"><button type="button" class="button" data-picture="png">${words.png}</button><button type="button" class="button" data-picture="svg">${words.svg}</button></p>`)}
${block('data', words.data, html`<p class="share-line">${files.map((file) => html`<a class="button" href="data/${file}" download>${file}</a>`)}</p>${made('<!--offline--><!--/offline-->')}`)}
${block(
  'cite',
  words.cite,
  html`<div class="segmented" role="group" aria-label="${words.cite}">${Object.entries(words.styles).map(([style, title], index) => html`<button type="button" data-style="${style}" aria-pressed="${index === 0 ? 'true' : 'false'}">${title}</button>`)}</div>
<textarea readonly rows="4" aria-label="${words.citeWhat}" data-share="citation"></textarea><p class="share-line"><button type="button" class="button" data-action="copy-citation">${words.copyCitation}</button></p>`,
)}
${steps.length > 0 && block('present', words.inClass, html`<p class="share-line"><button type="button" class="button" data-action="present">${words.present}</button><span>${words.presentNote}</span></p>`)}
${block('walk', walk.name, html`<p class="share-line"><button type="button" class="button" data-part="walk">${walk.make}</button><span>${walk.makeNote}</span></p>`)}
${block('print', words.print, html`<p class="share-line"><button type="button" class="button" data-action="print">${words.print}</button><span>${words.printNote}</span></p>`)}
<p class="share-note">${words.note}</p>
<p class="share-status" role="status"></p>
<img class="print-picture" alt="" hidden>
</div></dialog>`
}
