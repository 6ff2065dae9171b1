/** Keys and tools of the presentation: every row does what its key does, so that the list is the menu of a touch screen. */
import { keyRows } from '../../model/deck-keys.ts'
import { veilNames } from '../../model/veil.ts'
import * as words from '../../model/words/present.ts'
import { type Html, html } from '../html.ts'
import { icon } from '../symbols.ts'

const keyName = (key: string): string => words.keyNames[key] ?? key.toUpperCase()

const row = ({ name, keys }: (typeof keyRows)[number]): Html =>
  html`<li><button type="button" data-do="${name}"><span>${words.keys[name]}</span><span class="help-keys">${keys.map((key) => html`<kbd>${keyName(key)}</kbd>`)}</span></button></li>`

/** The dialog. */
export const helpDialog = (): Html => html`<dialog class="dialog deck-help" aria-labelledby="deck-help-title">
<div class="dialog-head"><h2 id="deck-help-title">${words.menu}</h2><button type="button" class="icon-button" data-action="close-help" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></div>
<div class="dialog-body" tabindex="0" role="group" aria-labelledby="deck-help-title">
<ul class="help-rows">${keyRows.filter(({ name }) => name !== 'help').map(row)}</ul>
<p><kbd>${words.numbers}</kbd> ${words.numbersDo}. ${words.swipe}</p>
<fieldset><legend>${words.onEveryStep}</legend>${veilNames.map((name) => html`<label><input type="checkbox" data-veil="${name}"> ${words.veils[name]}</label>`)}</fieldset>
<p><label><input type="checkbox" data-shortcuts checked> ${words.keysOn}</label></p>
</div></dialog>`
