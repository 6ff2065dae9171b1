/** Dossier -> the part `present`: every slide of the walk, the deck that shows one of them, and the speaker's console. */
import type { Dossier } from '../../model/dossier.ts'
import * as words from '../../model/words/present.ts'
import { type Html, html } from '../html.ts'
import { icon, untoldSheet } from '../symbols.ts'
import { consoleFrame, speakerNotes } from './console.ts'
import { helpDialog } from './help.ts'
import { slide } from './slide.ts'

const tool = (name: string, label: string, sign: string): Html =>
  html`<button type="button" class="deck-button" data-do="${name}" aria-label="${label}" title="${label}">${icon(sign)}</button>`

/** The element that lies over the page. */
export const presentPart = (dossier: Dossier): Html => {
  const { steps } = dossier
  return html`<div class="present" data-part-root>
${untoldSheet()}
<section class="deck" aria-label="${words.name}" tabindex="-1" hidden><div class="deck-screen"><div class="deck-column">
<div class="deck-slides">${steps.map((step) => slide(dossier, step))}</div>
<div class="deck-notes" tabindex="0" role="group" aria-label="${words.notes}" hidden></div>
<div class="deck-foot"><span class="deck-place" aria-hidden="true"></span><span class="deck-bar" aria-hidden="true">${steps.map(() => html`<i></i>`)}</span><span class="deck-clock" role="timer" aria-label="${words.clock}" hidden></span><span class="deck-tools">${tool('previous', words.previous, 'left')}${tool('next', words.next, 'right')}${tool('help', words.menu, 'help')}</span></div>
</div></div>
<p class="deck-typed" hidden></p>
<button type="button" class="button deck-return" data-do="return" hidden>${icon('home')}<span>${words.back}</span></button>
<div class="deck-spot" aria-hidden="true" hidden></div>
<button type="button" class="deck-cover" data-action="uncover" aria-label="${words.uncover}" hidden></button>
<p class="deck-status" role="status"></p>
</section>
${consoleFrame(dossier)}
<div class="all-notes" hidden>${steps.map((step) => speakerNotes(dossier, step))}</div>
${helpDialog()}
</div>`
}
