/** The tool that finds which sentences of a pasted article make a claim that is on record. */
import type { Dossier } from '../model/dossier.ts'
import { passageEvents } from '../model/passage-events.ts'
import { threshold } from '../model/sentence-claims.ts'
import * as words from '../model/words/embed.ts'
import { type Html, html } from './html.ts'

/** The article's quotations, each with its claim and the events that carry it. */
const phrases = ({ article, events }: Dossier): Html =>
  html`<ul hidden>${article.map(
    ({ claim, quotation }) =>
      html`<li data-phrase="${claim}" data-events="${passageEvents(events, claim)
        .map(({ id }) => id)
        .join(' ')}">${quotation}</li>`,
  )}</ul>`

const row = html`<template><li class="sentence"><label class="embed-box"><input type="checkbox" checked aria-label="${words.keep}"><q></q></label><p class="embed-note"></p><label class="sentence-event">${words.shows} <select><option></option></select></label></li></template>`

/** Folded until it is asked for. */
export const embedSentences = (dossier: Dossier): Html =>
  html`<details class="embed-sentences"><summary><h3>${words.sentences}</h3></summary>
<p class="embed-note">${words.sentencesNote(words.share(threshold))}</p>
<textarea rows="6" aria-label="${words.article}" placeholder="${words.article}" data-sentences="article"></textarea>
<p class="embed-line"><button type="button" class="button" data-action="find-sentences">${words.findSentences}</button><span class="embed-status" role="status" data-sentences="status"></span></p>
<ol class="sentences"></ol>
<div data-sentences="result" hidden><textarea readonly rows="6" spellcheck="false" aria-label="${words.markedHtml}" data-sentences="marked"></textarea>
<p class="embed-line"><button type="button" class="button" data-action="copy-marked">${words.copyMarked}</button></p></div>
${row}${phrases(dossier)}</details>`
