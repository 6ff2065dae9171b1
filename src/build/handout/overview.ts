/** The page that leads to the sets of sheets, and the table of them. */
import type { TaughtDossier } from '../../model/dossier.ts'
import * as words from '../../model/words/handouts.ts'
import { type Html, html } from '../html.ts'
import type { ReadingPage } from '../reading-page.ts'
import { papers, readerNames, readers, setName } from './paper.ts'

/** A table of the sets. `npm run handouts` fills the empty spans with links to the PDFs it made. */
export const setTable = (
  handouts: string,
): Html => html`<table class="sets"><thead><tr><th scope="col">${words.sheets}</th>${papers.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${readers.map(
  (reader) =>
    html`<tr><th scope="row">${readerNames[reader]}</th>${papers.map((paper) => {
      const name = setName(reader, paper)
      return html`<td><a href="${handouts}${name}/" aria-label="${words.openSet(words.set(readerNames[reader], paper.name))}">${words.open}</a> <span data-pdf="${name}" data-from="${handouts}"></span></td>`
    })}</tr>`,
)}</tbody></table>`

export const handoutsPage = ({ lesson }: TaughtDossier): ReadingPage => ({
  path: 'handouts/',
  title: words.title,
  description: words.description,
  body: html`<p class="lede">${words.lede(html, html`<a href="../lesson/">${lesson.title}</a>`)}</p>
${setTable('')}
<h2>${words.contents}</h2><ul>${lesson.sheets.map(({ title, events, questions }) => html`<li><b>${title}</b> ${words.mapSheetHolds(events.length, questions.length)}</li>`)}
<li><b>${words.strip}</b> ${words.stripHolds}</li>
<li><b>${words.named(words.blank)}</b> ${words.blankHolds}</li>
<li><b>${words.worksheet}</b> ${words.worksheetHolds}</li>
<li><b>${words.named(words.vocabulary)}</b> ${words.vocabularyHolds(lesson.vocabulary.length)}</li>
<li><b>${words.teacherName}</b> ${words.teacherHolds(lesson.questions.length)}</li></ul>`,
})
