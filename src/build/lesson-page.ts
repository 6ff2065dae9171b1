/** The page for those who teach: what a class does with the story, with every question and its key. */
import type { TaughtDossier } from '../model/dossier.ts'
import type { Question } from '../model/records.ts'
import { setTable } from './handout/overview.ts'
import { type Html, html } from './html.ts'
import { type ReadingPage, up } from './reading-page.ts'
import { statusMark } from './symbols.ts'

const path = 'lesson/'

const question = (dossier: TaughtDossier, record: Question): Html => {
  const { id, title, subject, prompt, ages, dimensions, events, answer } = record
  const bands = dossier.lesson.ages.filter((age) => ages.includes(age.id)).map(({ name }) => name)
  const found = dossier.events.filter((event) => events.includes(event.id))
  const label = (event: string): string => dossier.events.find((it) => it.id === event)?.label ?? event
  return html`<li id="${id}"><h3>${title} <a class="anchor" href="#${id}" aria-label="Link to: ${title}">#</a></h3>
<p class="question-for">${[subject, bands.join(', '), dimensions.join(', ')].join(' · ')}</p>
<p>${prompt}</p>
<ul class="question-events">${found.map((event) => html`<li>${statusMark('key', event.status)}<a href="${up(path)}#${event.id}">${event.label}</a><span class="status-words">${event.status.words}</span></li>`)}</ul>
<details><summary>What a good answer names</summary><ul>${answer.map(({ names, event }) => html`<li>${names}${event !== undefined && html` <a class="answer-event" href="${up(path)}#${event}">${label(event)}</a>`}</li>`)}</ul></details></li>`
}

const plan = ({
  lesson,
}: TaughtDossier): Html => html`<div class="table-wrap"><table><thead><tr><th scope="col">Phase</th><th scope="col">Minutes</th><th scope="col">What happens</th></tr></thead>
<tbody>${lesson.plan.map(
  ({ title, minutes, what, questions }) =>
    html`<tr><th scope="row">${title}</th><td>${minutes}</td><td>${what}${
      questions.length > 0 &&
      html` <span class="plan-questions">${lesson.questions.filter(({ id }) => questions.includes(id)).map(({ id, title }, index) => [index > 0 && ' · ', html`<a href="#${id}">${title}</a>`])}</span>`
    }</td></tr>`,
)}</tbody></table></div>`

const method = ({
  lesson: { worksheet },
}: TaughtDossier): Html => html`<p>${worksheet.task} Its columns: ${worksheet.columns.join(' · ')}.</p>
${worksheet.methods.map(({ name, by, address, moves }) => html`<h3>${name}, after <a href="${address}" rel="noopener noreferrer external">${by}</a></h3><dl class="terms">${moves.map((move) => html`<div><dt>${move.name}</dt><dd>${move.task}</dd></div>`)}</dl>`)}`

export const lessonPage = (dossier: TaughtDossier): ReadingPage => {
  const { lesson } = dossier
  return {
    path,
    name: 'In class',
    title: lesson.title,
    description: `A lesson on reading one news article: ${lesson.questions.length} questions with their key, a worksheet, sheets to print.`,
    body: html`<p class="lede">${lesson.lede}</p>
<section class="lesson-part" aria-labelledby="sheets"><h2 id="sheets">Sheets to print</h2><p>In greys, with numbered maps; <a href="${up(path)}handouts/">what is on them</a>. Only the teacher’s hold the key.</p>${setTable(`${up(path)}handouts/`)}</section>
<section class="lesson-part" aria-labelledby="objectives"><h2 id="objectives">Objectives</h2><ul>${lesson.objectives.map(({ text, dimensions }) => html`<li>${text} <span class="count">${dimensions.join(', ')}</span></li>`)}</ul></section>
<section class="lesson-part" aria-labelledby="time"><h2 id="time">Time <span class="count">${lesson.plan.reduce((sum, { minutes }) => sum + minutes, 0)} minutes</span></h2>${plan(dossier)}</section>
<section class="lesson-part" aria-labelledby="ages"><h2 id="ages">Ages</h2><dl class="terms">${lesson.ages.map(({ name, use }) => html`<div><dt>${name}</dt><dd>${use}</dd></div>`)}</dl></section>
<section class="lesson-part" aria-labelledby="questions"><h2 id="questions">Questions <span class="count">${lesson.questions.length}</span></h2><ol class="questions">${lesson.questions.map((record) => question(dossier, record))}</ol></section>
<section class="lesson-part" aria-labelledby="worksheet"><h2 id="worksheet">Worksheet for the critique of sources</h2>${method(dossier)}</section>
<section class="lesson-part" aria-labelledby="words"><h2 id="words">Words <span class="count">${lesson.vocabulary.length}</span></h2><dl class="terms">${lesson.vocabulary.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl></section>
<section class="lesson-part" aria-labelledby="frameworks"><h2 id="frameworks">C3 Framework</h2><p>Dimensions of the College, Career, and Civic Life Framework for Social Studies State Standards.</p><dl class="terms">${lesson.frameworks.map(({ id, name, how }) => html`<div><dt>${id}</dt><dd>${name}. ${how}</dd></div>`)}</dl></section>`,
  }
}
