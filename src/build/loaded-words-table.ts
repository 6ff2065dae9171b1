/** The words of the article that take a side, with neutral equivalents and why. */
import type { Dossier } from '../model/dossier.ts'
import type { StoryFile } from '../model/records.ts'
import * as words from '../model/words/critique.ts'
import { type Html, html } from './html.ts'
import { quotation } from './quotation.ts'

type LoadedWord = StoryFile['loadedWords'][number]

const references = (dossier: Dossier, { sources }: LoadedWord): Html | false =>
  sources.length > 0 &&
  html` <span class="statement-sources">${sources
    .flatMap((id) => dossier.sources.get(id) ?? [])
    .map(({ publisher, url, title }, index) => [
      index > 0 && ' · ',
      html`<a href="${url ?? '#words'}" title="${title}" rel="noopener noreferrer external">${publisher}</a>`,
    ])}</span>`

/** One row for each word, in the order of the data. */
export const loadedWordsTable = (dossier: Dossier): Html => {
  const { loadedWords } = dossier.story
  const loaded = loadedWords.map(({ word }) => word)
  return html`<section class="words-that-take-a-side" aria-labelledby="words"><h2 id="words">${words.loaded} <span class="count">${loadedWords.length}</span></h2>
<p>${words.loadedNote}</p>
<table class="loaded-words"><thead><tr><th scope="col">${words.articleWords}</th><th scope="col">${words.neutral}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>${loadedWords.map(
    (each) =>
      html`<tr><th scope="row">${quotation(each.wording, undefined, loaded)}</th><td data-column="${words.neutral}">${each.neutral}</td><td data-column="${words.why}">${each.why}${references(dossier, each)}</td></tr>`,
  )}</tbody></table></section>`
}
