/** Dossier -> slides that own walks are shown in: one for each event, and one without; their words come from the maker. */
import type { Dossier } from '../../model/dossier.ts'
import type { Step } from '../../model/records.ts'
import { eventsPerSheet } from '../../model/sheets.ts'
import { slidesPath } from '../../model/walk-deck.ts'
import * as words from '../../model/words/walk.ts'
import { type Html, html } from '../html.ts'
import { languageAttributes } from '../language/attributes.ts'
import type { Sheet } from '../sheets.ts'
import { speakerNotes } from './console.ts'
import { slide } from './slide.ts'

/** Names of places cannot be found in words that are not known yet: with places, the whole of them is hidden. */
const caption = (said: Html): Html =>
  html`<p class="slide-caption" data-open="status voices places">${said}<span class="own-text"></span></p>`

const maker = html`<span class="own-maker">${words.maker}</span>`

/** A slide that waits for its words; a question that is not empty has its place. */
const open: Step = { id: 'none', kind: 'title', title: ' ', window: '2000', layers: [], caption: '', question: ' ' }

const blank = (dossier: Dossier): Html =>
  html`<div data-slide-of="">${slide(dossier, open, caption(html``))}${speakerNotes(dossier, open)}</div>`

const ofEvent = (dossier: Dossier, event: string): Html => {
  const neutral = dossier.steps.find((step) => step.event === event)?.neutral
  const step: Step = { ...open, kind: 'event', event, ...(neutral && { neutral }) }
  return html`<div data-slide-of="${event}">${slide(dossier, step, caption(maker))}${speakerNotes(dossier, step)}</div>`
}

/** The slides in files of as many events as a sheet has; the first has the one without an event, too. */
export const slideSheets = (dossier: Dossier): Sheet[] =>
  Array.from({ length: Math.max(1, Math.ceil(dossier.events.length / eventsPerSheet)) }, (_, sheet) => {
    const events = dossier.events.slice(sheet * eventsPerSheet, (sheet + 1) * eventsPerSheet)
    return {
      path: slidesPath(sheet),
      type: 'text/html; charset=utf-8',
      text: html`<!doctype html><html ${languageAttributes}><meta charset="utf-8"><meta name="robots" content="noindex"><title>${words.slides}</title>
${sheet === 0 && blank(dossier)}${events.map(({ id }) => ofEvent(dossier, id))}</html>`.text,
    }
  })
