/** The speaker's window: what is on the screen and what comes, notes, clocks, what to reveal, every step. */
import type { Dossier } from '../../model/dossier.ts'
import { issuedLabel } from '../../model/issued.ts'
import type { Source, Step } from '../../model/records.ts'
import { publisherWords } from '../../model/source-words.ts'
import { veilNames } from '../../model/veil.ts'
import * as words from '../../model/words/present.ts'
import { sourcesOf } from '../card.ts'
import { logo } from '../frame.ts'
import { type Html, html } from '../html.ts'
import { icon, statusMark } from '../symbols.ts'
import { keyOf } from './vote.ts'

const eventOf = (dossier: Dossier, step: Step) => dossier.events.find(({ id }) => id === step.event)
const nameOf = (dossier: Dossier, step: Step): string => eventOf(dossier, step)?.label ?? step.title ?? step.id

const jump = (dossier: Dossier, step: Step, index: number): Html => {
  const event = eventOf(dossier, step)
  const label = `${index + 1}: ${nameOf(dossier, step)}${event ? ` · ${event.status.words}` : ''}`
  return html`<li><button type="button" data-go="${index + 1}" aria-label="${label}" title="${label}">${event && statusMark('key', event.status)}<span>${index + 1}</span></button></li>`
}

const sourceRow = (source: Source): Html => {
  const { url, title, issued } = source
  return html`<li><span>${url ? html`<a href="${url}" rel="noopener noreferrer external" target="_blank">${title}</a>` : title} <small>${publisherWords(source)}</small></span><bdi>${issuedLabel(issued)}</bdi></li>`
}

/** Status, notes, question and sources of a step: what the speaker knows, whatever is hidden from the class. */
export const speakerNotes = (dossier: Dossier, step: Step): Html => {
  const event = eventOf(dossier, step)
  const sources = event ? sourcesOf(dossier, event) : []
  return html`<div class="step-notes" data-notes="${step.id}" hidden>${event && html`<p class="notes-status">${statusMark('key', event.status)}<b>${event.status.words}</b></p>`}<p class="notes-text">${step.notes ?? words.noNotes}</p>
${step.question && html`<div class="notes-question"><h3>${words.question}</h3><p>${step.question}</p></div>`}
${sources.length > 0 && html`<div class="notes-sources"><h3>${words.sourcesOfStep} <span class="count">${sources.length}</span></h3><ul>${sources.map(sourceRow)}</ul></div>`}</div>`
}

const key = (name: string): Html => html`<kbd aria-hidden="true">${keyOf(name)}</kbd>`

/** `[data-place=on-screen]`, `[data-place=next]` take slides, `[data-place=notes]` takes notes. */
export const consoleFrame = (dossier: Dossier): Html => {
  const { steps, story } = dossier
  return html`<section class="console" aria-label="${words.console}" hidden>
<header class="console-head">${logo}<b>Araxes</b><h1>${words.consoleOf(story.title, steps.length)}</h1><p class="console-peer" role="status"></p><button type="button" class="button" data-action="close-console">${words.end}</button></header>
<div class="console-shown"><div class="console-screen"><h2>${words.onScreen} <span class="console-place" role="status"></span></h2><div data-place="on-screen"></div></div>
<div class="console-next"><div><h2>${words.nextOne} <span class="console-next-place"></span></h2><div data-place="next"></div><p class="console-last" hidden>${words.lastOne}</p></div>
<div class="console-reveal"><h2>${words.revealInClass}</h2><ul>${veilNames.map((name) => html`<li><button type="button" class="button" data-do="${name}" data-veil-name="${name}" aria-pressed="false"><span>${words.veils[name]}</span><i></i>${key(name)}</button></li>`)}</ul><p><button type="button" class="button" data-do="question" aria-pressed="false"><span>${words.question}</span>${key('question')}</button></p><p class="console-tally"></p></div></div>
<div class="console-steps"><h2>${words.allSteps}</h2><ol>${steps.map((step, index) => jump(dossier, step, index))}</ol></div></div>
<div class="console-said"><div class="console-clocks" role="group" aria-label="${words.clock}"><p><span>${words.clock}</span><b data-clock="whole"></b></p><p><span>${words.thisStep}</span><b data-clock="step"></b></p><button type="button" class="button" data-action="pause" aria-pressed="false" aria-label="${words.pause}" title="${words.pause}">${icon('pause')}</button><button type="button" class="button" data-action="restart">${words.restart}</button></div>
<div class="console-notes" tabindex="0" role="group" aria-label="${words.notes}"><h2>${words.notes}</h2><div data-place="notes"></div></div></div>
<footer class="console-foot"><button type="button" class="button" data-do="previous">${icon('left')}<span>${words.previous}</span>${key('previous')}</button><button type="button" class="button strong" data-do="next"><span>${words.next}</span>${icon('right')}${key('next')}</button><span class="console-typed" role="status"></span>
<button type="button" class="button quiet" data-do="black" aria-pressed="false">${words.cover.black}${key('black')}</button><button type="button" class="button quiet" data-do="white" aria-pressed="false">${words.cover.white}${key('white')}</button><button type="button" class="button quiet" data-do="help">${words.menu}${key('help')}</button></footer>
</section>`
}
