/** The page that leads to the sets of sheets, and the table of them. */
import type { TaughtDossier } from '../../model/dossier.ts'
import { type Html, html } from '../html.ts'
import type { ReadingPage } from '../reading-page.ts'
import { papers, readerNames, readers, setName } from './paper.ts'

/** A table of the sets. `npm run handouts` fills the empty spans with links to the PDFs it made. */
export const setTable = (
  handouts: string,
): Html => html`<table class="sets"><thead><tr><th scope="col">Sheets</th>${papers.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${readers.map(
  (reader) =>
    html`<tr><th scope="row">${readerNames[reader]}</th>${papers.map((paper) => {
      const name = setName(reader, paper)
      return html`<td><a href="${handouts}${name}/" aria-label="Open and print: ${readerNames[reader]} sheets, ${paper.name}">Open and print</a> <span data-pdf="${name}" data-from="${handouts}"></span></td>`
    })}</tr>`,
)}</tbody></table>`

export const handoutsPage = ({ lesson }: TaughtDossier): ReadingPage => ({
  path: 'handouts/',
  title: 'Sheets to print',
  description: 'Map sheets, strips of time, a map without words and a worksheet, in greys, for A4 and Letter.',
  body: html`<p class="lede">All sheets are black, grey and white: they copy well. They belong to the lesson <a href="../lesson/">${lesson.title}</a>.</p>
${setTable('')}
<h2>What is on them</h2><ul>${lesson.sheets.map(({ title, events, questions }) => html`<li><b>${title}</b> A numbered map, ${events.length} events with what each rests on, ${questions.length} questions.</li>`)}
<li><b>When was what?</b> Strips of time with the same numbers, and an empty one.</li>
<li><b>A map without words.</b> To be named and filled in.</li>
<li><b>Who says so, and how do they know?</b> The worksheet for the critique of sources.</li>
<li><b>Words for this lesson.</b> ${lesson.vocabulary.length} terms.</li>
<li><b>For the teacher alone:</b> the plan, and the key to all ${lesson.questions.length} questions.</li></ul>`,
})
