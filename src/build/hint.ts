/** The part `hint`: three steps for who has never been here, one at a time. */
import { numeral } from '../model/language.ts'
import { stepTexts } from '../model/words/about.ts'
import * as words from '../model/words/hint.ts'
import { type Html, html } from './html.ts'
import { icon } from './symbols.ts'

export const hintPart = (): Html => html`<aside class="hint" data-part-root aria-label="${words.name}" hidden>
<div class="hint-steps" role="status">${stepTexts.map((text, index) => html`<p hidden><b>${words.place(numeral(index + 1), numeral(stepTexts.length))}</b> ${text}</p>`)}</div>
<button type="button" class="button" data-action="next-step">${words.next}</button>
<button type="button" class="icon-button" data-action="close-part" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></aside>`
