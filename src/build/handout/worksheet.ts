/** The sheet for the critique of sources: SIFT, lateral reading, a row for each event. */
import type { TaughtDossier } from '../../model/dossier.ts'
import * as words from '../../model/words/handouts.ts'
import { html } from '../html.ts'
import type { Sheet } from './sheet.ts'

const rows = 3

export const worksheet = ({ lesson: { worksheet: sheet } }: TaughtDossier): Sheet => ({
  id: 'worksheet',
  title: words.worksheet,
  subtitle: words.worksheetSubtitle,
  named: true,
  body: html`<p class="sheet-task">${sheet.task}</p>
<div class="sheet-methods">${sheet.methods.map(
    ({ name, by, moves }) =>
      html`<section><h3>${name} <small>${words.after(by)}</small></h3><ol>${moves.map((move) => html`<li><b>${move.name}</b> ${move.task}</li>`)}</ol></section>`,
  )}</div>
<table class="sheet-table"><thead><tr><th scope="col" class="narrow">${words.number}</th>${sheet.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${Array.from({ length: rows }, () => html`<tr><td></td>${sheet.columns.map(() => html`<td></td>`)}</tr>`)}</tbody></table>`,
})

/** The sheet of words that everyone should mean the same by. */
export const wordSheet = ({ lesson }: TaughtDossier): Sheet => ({
  id: 'words',
  title: words.vocabulary,
  subtitle: words.vocabularySubtitle,
  named: false,
  body: html`<dl class="sheet-vocabulary">${lesson.vocabulary.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>`,
})
