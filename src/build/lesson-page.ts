/** The page for those who teach: what a class does with the story, with every question and its key. */
import type { TaughtDossier } from '../model/dossier.ts'
import type { Question } from '../model/records.ts'
import { linkTo } from '../model/words/header.ts'
import * as words from '../model/words/lesson.ts'
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
  return html`<li id="${id}"><h3>${title} <a class="anchor" href="#${id}" aria-label="${linkTo(title)}">#</a></h3>
<p class="question-for">${[subject, bands.join(', '), dimensions.join(', ')].join(' · ')}</p>
<p>${prompt}</p>
<ul class="question-events">${found.map((event) => html`<li>${statusMark('key', event.status)}<a href="${up(path)}#${event.id}">${event.label}</a><span class="status-words">${event.status.words}</span></li>`)}</ul>
<details><summary>${words.goodAnswer}</summary><ul>${answer.map(({ names, event }) => html`<li>${names}${event !== undefined && html` <a class="answer-event" href="${up(path)}#${event}">${label(event)}</a>`}</li>`)}</ul></details></li>`
}

const plan = ({
  lesson,
}: TaughtDossier): Html => html`<div class="table-wrap"><table><thead><tr><th scope="col">${words.phase}</th><th scope="col">${words.minutes}</th><th scope="col">${words.what}</th></tr></thead>
<tbody>${lesson.plan.map(
  ({ title, minutes, what, questions }) =>
    html`<tr><th scope="row">${title}</th><td>${minutes}</td><td>${what}${
      questions.length > 0 &&
      html` <span class="plan-questions">${lesson.questions.filter(({ id }) => questions.includes(id)).map(({ id, title }, index) => [index > 0 && ' · ', html`<a href="#${id}">${title}</a>`])}</span>`
    }</td></tr>`,
)}</tbody></table></div>`

const method = ({
  lesson: { worksheet },
}: TaughtDossier): Html => html`<p>${words.columns(worksheet.task, worksheet.columns.join(' · '))}</p>
${worksheet.methods.map(({ name, by, address, moves }) => html`<h3>${words.methodAfter(html, name, html`<a href="${address}" rel="noopener noreferrer external">${by}</a>`)}</h3><dl class="terms">${moves.map((move) => html`<div><dt>${move.name}</dt><dd>${move.task}</dd></div>`)}</dl>`)}`

export const lessonPage = (dossier: TaughtDossier): ReadingPage => {
  const { lesson } = dossier
  return {
    path,
    name: words.name,
    title: lesson.title,
    description: words.description(lesson.questions.length),
    body: html`<p class="lede">${lesson.lede}</p>
${dossier.steps.length > 0 && html`<section class="lesson-part" aria-labelledby="present"><h2 id="present">${words.present}</h2><p>${words.presentNote(html, html`<a href="${up(path)}?mode=present">${words.presentLink}</a>`)}</p></section>`}
<section class="lesson-part" aria-labelledby="sheets"><h2 id="sheets">${words.sheets}</h2><p>${words.sheetsNote(html, html`<a href="${up(path)}handouts/">${words.whatIsOnThem}</a>`)}</p>${setTable(`${up(path)}handouts/`)}</section>
<section class="lesson-part" aria-labelledby="objectives"><h2 id="objectives">${words.objectives}</h2><ul>${lesson.objectives.map(({ text, dimensions }) => html`<li>${text} <span class="count">${dimensions.join(', ')}</span></li>`)}</ul></section>
<section class="lesson-part" aria-labelledby="time"><h2 id="time">${words.time} <span class="count">${words.minutesInAll(lesson.plan.reduce((sum, { minutes }) => sum + minutes, 0))}</span></h2>${plan(dossier)}</section>
<section class="lesson-part" aria-labelledby="ages"><h2 id="ages">${words.ages}</h2><dl class="terms">${lesson.ages.map(({ name, use }) => html`<div><dt>${name}</dt><dd>${use}</dd></div>`)}</dl></section>
<section class="lesson-part" aria-labelledby="questions"><h2 id="questions">${words.questions} <span class="count">${lesson.questions.length}</span></h2><ol class="questions">${lesson.questions.map((record) => question(dossier, record))}</ol></section>
<section class="lesson-part" aria-labelledby="worksheet"><h2 id="worksheet">${words.worksheet}</h2>${method(dossier)}</section>
<section class="lesson-part" aria-labelledby="words"><h2 id="words">${words.vocabulary} <span class="count">${lesson.vocabulary.length}</span></h2><dl class="terms">${lesson.vocabulary.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl></section>
<section class="lesson-part" aria-labelledby="frameworks"><h2 id="frameworks">${words.framework}</h2><p>${words.frameworkNote}</p><dl class="terms">${lesson.frameworks.map(({ id, name, how }) => html`<div><dt>${id}</dt><dd>${name}. ${how}</dd></div>`)}</dl></section>`,
  }
}
