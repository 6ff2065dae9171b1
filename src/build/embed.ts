/** Dossier -> the part `embed`: what a newsroom chooses, what it looks like, and the code to copy. */
import type { Dossier } from '../model/dossier.ts'
import { editionOf } from '../model/edition.ts'
import { grounds, themes } from '../model/embed-address.ts'
import { codeForms } from '../model/embed-code.ts'
import { whenWords } from '../model/phase-words.ts'
import { parseWhen } from '../model/when.ts'
import * as words from '../model/words/embed.ts'
import { embedSentences } from './embed-sentences.ts'
import { type Html, html } from './html.ts'
import { picturesDrawn } from './social-picture.ts'
import { icon } from './symbols.ts'

const block = (title: string, inside: Html): Html =>
  html`<fieldset class="embed-block"><legend>${title}</legend>${inside}</fieldset>`

/** One of several, side by side; the first is chosen. */
const oneOf = <Value extends string>(
  name: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): Html =>
  html`<div class="embed-choice">${values.map((value, index) => html`<label><input type="radio" name="${name}" value="${value}"${index === 0 && html` checked`}><span>${names[value]}</span></label>`)}</div>`

const sizes = ['column', 'wide', 'narrow', 'own'] as const

/** What it may show: the present view, or an event; a list of more than some hundred events helps nobody. */
const subjects = (dossier: Dossier): Html =>
  html`<select name="what" aria-label="${words.what}"><option value="">${words.present}</option>${
    picturesDrawn(dossier) &&
    html`<optgroup label="${words.oneEvent}">${dossier.events.map((event) => html`<option value="${event.id}">${whenWords(event)} – ${words.ofEvent(event.status.words, event.title)}</option>`)}</optgroup>`
  }</select>`

const number = (name: string, title: string, value: number): Html =>
  html`<label>${title} <input type="number" name="${name}" min="200" max="3000" step="10" value="${value}" inputmode="numeric"> ${words.pixels}</label>`

const choices = (dossier: Dossier, edition: string): Html =>
  html`<form class="embed-choices">
${block(words.what, subjects(dossier))}
${block(words.size, html`${oneOf('size', sizes, words.sizes)}<p class="embed-numbers">${number('width', words.width, 640)}${number('height', words.height, 640)}</p>`)}
${block(words.look, oneOf('theme', themes, words.themes))}
${block(words.ground, html`${oneOf('ground', grounds, words.grounds)}<label class="embed-box"><input type="checkbox" name="controls" checked><span>${words.controls}</span></label>`)}
<details class="embed-block"><summary id="embed-layers">${words.layers}</summary><div role="group" aria-labelledby="embed-layers">${dossier.layers.map(({ id, title }) => html`<label class="embed-box"><input type="checkbox" name="layer" value="${id}"><span>${title}</span></label>`)}</div></details>
${block(words.version, html`<div class="embed-versions"><label class="embed-box"><input type="radio" name="version" value="living" checked><span>${words.living}</span></label><label class="embed-box"><input type="radio" name="version" value="frozen" disabled><span>${words.frozen(edition)}</span></label></div><p class="embed-note" data-embed="no-frozen">${words.noFrozen}</p>`)}
</form>`

const seen = html`<div class="embed-seen"><h3 id="embed-preview">${words.preview}</h3>
<div class="embed-preview"><iframe title="${words.preview}" loading="lazy" data-embed="preview"></iframe></div></div>`

const code = html`<div class="embed-code"><h3 id="embed-code">${words.code}</h3>
<form class="embed-forms" aria-labelledby="embed-code">${oneOf('form', codeForms, words.forms)}</form>
<p class="embed-note">${codeForms.map((form, index) => html`<span data-form-note="${form}"${index > 0 && html` hidden`}>${words.formNotes[form]}</span>`)}</p>
<textarea readonly rows="7" spellcheck="false" dir="ltr" aria-labelledby="embed-code" data-embed="code"></textarea>
<p class="embed-line"><button type="button" class="button strong" data-action="copy-code">${words.copyCode}</button><span class="embed-status" role="status"></span></p>
<p class="embed-note" data-embed="reach" hidden></p>
<p class="embed-note" id="embed-policy-words" data-embed="policy-words">${words.policy}</p>
<p class="embed-line"><input type="text" readonly dir="ltr" aria-labelledby="embed-policy-words" data-embed="policy"><button type="button" class="button" data-action="copy-policy">${words.copyPolicy}</button></p>
</div>`

/** The dialog; what depends on the view is written into it when it is opened. */
export const embedPart = (dossier: Dossier): Html => {
  const { date, address } = editionOf(dossier.story)
  const pictured = picturesDrawn(dossier) ? 'all' : 'story'
  return html`<dialog class="dialog embed" data-part-root aria-labelledby="embed-title" data-edition="${date}" data-address="${address}" data-pictures="${pictured}">
<div class="dialog-head"><h2 id="embed-title">${words.name}</h2><button type="button" class="icon-button" data-action="close-part" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></div>
<div class="dialog-body"><div class="embed-columns">
${choices(dossier, parseWhen(date).label)}
${seen}
${code}
</div>
${embedSentences(dossier)}
</div></dialog>`
}
