/** Sheets for the teacher: the plan of the lesson, and the key, which learners do not get. */
import type { TaughtDossier } from '../../model/dossier.ts'
import type { Question } from '../../model/records.ts'
import { linesOf, packed } from '../../model/sheet-pages.ts'
import * as words from '../../model/words/handouts.ts'
import * as lessonWords from '../../model/words/lesson.ts'
import { type Html, html } from '../html.ts'
import { letter } from './map-sheet.ts'
import type { Paper } from './paper.ts'
import type { Sheet } from './sheet.ts'

export const planSheet = ({ lesson }: TaughtDossier): Sheet => ({
  id: 'plan',
  title: lesson.title,
  subtitle: words.planSubtitle(lesson.plan.reduce((sum, { minutes }) => sum + minutes, 0)),
  named: false,
  body: html`<p class="sheet-task">${lesson.lede}</p>
<div class="plan"><h3>${lessonWords.objectives}</h3><ul>${lesson.objectives.map(({ text, dimensions }) => html`<li>${text} <small>${dimensions.join(', ')}</small></li>`)}</ul>
<h3>${lessonWords.time}</h3><table><tbody>${lesson.plan.map(({ title, minutes, what }) => html`<tr><th scope="row">${title}</th><td>${words.minutes(minutes)}</td><td>${what}</td></tr>`)}</tbody></table>
<h3>${lessonWords.ages}</h3><table><tbody>${lesson.ages.map(({ name, use }) => html`<tr><th scope="row">${name}</th><td>${use}</td></tr>`)}</tbody></table>
<h3>${lessonWords.framework}</h3><table><tbody>${lesson.frameworks.map(({ id, name, how }) => html`<tr><th scope="row">${id}</th><td>${name}. ${how}</td></tr>`)}</tbody></table></div>`,
})

/** Where a question stands on the map sheets: "1 C". */
const standing = ({ lesson }: TaughtDossier, id: string): string =>
  words.standings(
    lesson.sheets.flatMap(({ questions }, sheet) => {
      const index = questions.indexOf(id)
      return index < 0 ? [] : [words.standing(sheet + 1, letter(index))]
    }),
  )

const entry = (dossier: TaughtDossier, question: Question): Html => {
  const { id, title, subject, prompt, answer, dimensions } = question
  const where = standing(dossier, id)
  const label = (event: string): string => dossier.events.find((it) => it.id === event)?.label ?? event
  return html`<li><h3>${title} <small>${[where, subject, dimensions.join(', ')].filter(Boolean).join(' · ')}</small></h3>
<p class="key-prompt">${prompt}</p><ul>${answer.map(({ names, event }) => html`<li>${names}${event !== undefined && html` <small>${label(event)}</small>`}</li>`)}</ul></li>`
}

/** Characters of one line, and heights in pixels, a little more than what they take on the narrower paper. */
const perLine = 116
const heights = { line: 15.5, head: 20, gap: 12 } as const

const heightOf = ({ prompt, answer }: Question): number => {
  const texts = [prompt, ...answer.map(({ names, event }) => `${names} ${event ?? ''}`)]
  const lines = texts.reduce((sum, text) => sum + linesOf(text, perLine), 0)
  return heights.head + lines * heights.line + heights.gap
}

/** Height of head and foot of a sheet in pixels. */
const around = 128

/** The key, those questions first that stand on the map sheets. */
export const keySheets = (dossier: TaughtDossier, paper: Paper): Sheet[] => {
  const { questions, sheets } = dossier.lesson
  const first = sheets.flatMap((sheet) => sheet.questions)
  const rank = ({ id }: Question): number => (first.includes(id) ? first.indexOf(id) : first.length)
  const sorted = questions.toSorted((one, other) => rank(one) - rank(other))
  return packed(sorted, heightOf, paper.height - around).map((page, index) => ({
    id: `key-${index + 1}`,
    title: lessonWords.goodAnswer,
    subtitle: words.keySubtitle,
    named: false,
    body: html`<ul class="key">${page.map((question) => entry(dossier, question))}</ul>`,
  }))
}
