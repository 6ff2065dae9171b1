/** Dossier -> the part `walk`: a panel beside the map with a row for every step that a walk may have. */
import type { Dossier } from '../model/dossier.ts'
import { bounds } from '../model/walk.ts'
import * as words from '../model/words/walk.ts'
import { type Html, html } from './html.ts'
import { icon } from './symbols.ts'

const button = (action: string, name: string, number: number): Html =>
  html`<button type="button" class="button quiet" data-step="${action}" aria-label="${words.ofStep(name, number)}">${name}</button>`

const row = (number: number): Html =>
  html`<li class="walk-step" hidden aria-label="${words.stepNumber(number)}"><div class="walk-step-head"><b class="walk-step-name"></b><button type="button" class="button" data-step="show" aria-label="${words.ofStep(words.show, number)}">${words.show}</button></div>
<label>${words.caption}<textarea rows="2" maxlength="${bounds.caption}" data-words="caption"></textarea></label>
<label>${words.notes}<textarea rows="1" maxlength="${bounds.notes}" data-words="notes"></textarea></label>
<p class="walk-step-acts">${button('up', words.up, number)}${button('down', words.down, number)}${button('replace', words.replace, number)}${button('remove', words.remove, number)}</p></li>`

/** The panel; what a walk holds is written into it by the browser. */
export const walkPart = (
  _: Dossier,
): Html => html`<aside class="walk" data-part-root aria-labelledby="walk-name" hidden>
<div class="walk-head"><h2 id="walk-name" tabindex="-1">${words.name}</h2><button type="button" class="icon-button" data-action="close-part" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></div>
<div class="walk-body" tabindex="0" role="group" aria-labelledby="walk-name"><p class="walk-intro">${words.intro}</p>
<label>${words.title}<input type="text" maxlength="${bounds.title}" data-walk="title"></label>
<p class="walk-none">${words.none}</p>
<ol class="walk-steps" aria-label="${words.steps}">${Array.from({ length: bounds.steps }, (_each, index) => row(index + 1))}</ol></div>
<div class="walk-foot"><p class="walk-acts"><button type="button" class="button" data-walk="add">${words.add}</button><button type="button" class="button" data-walk="present">${words.present}</button><button type="button" class="button" data-walk="undo" disabled>${words.undo}</button></p>
<p class="walk-acts"><button type="button" class="button" data-walk="copy">${words.copyLink}</button><button type="button" class="button" data-walk="save">${words.save}</button><button type="button" class="button" data-walk="open">${words.open}</button><input type="file" accept=".json,application/json" data-walk="file" hidden></p>
<input type="text" readonly class="walk-link" data-walk="link" aria-label="${words.copyLink}" hidden>
<p class="walk-status" role="status"></p></div></aside>`
