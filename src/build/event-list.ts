/** The list of all events by year, on as many pages as it takes. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { whenWords } from '../model/phase-words.ts'
import * as words from '../model/words/list.ts'
import { eventMeta } from '../model/words/rail.ts'
import { eventPath } from './event-page.ts'
import { type Html, html } from './html.ts'
import { rowsPerListPage } from './portions.ts'
import { type ReadingPage, up } from './reading-page.ts'
import { statusMark } from './symbols.ts'

const yearOf = ({ when }: DossierEvent): number => new Date(when.from).getUTCFullYear()

const row = (
  event: DossierEvent,
  top: string,
): Html => html`<li><a class="event-row" href="${top}${eventPath(event.id)}">
${statusMark(event.category, event.status)}<span><span class="event-label">${event.title}</span><span class="event-meta">${eventMeta(whenWords(event), event.status.words)}</span></span></a></li>`

const years = (events: readonly DossierEvent[], top: string): Html[] =>
  [...new Set(events.map(yearOf))].map((year) => {
    const members = events.filter((event) => yearOf(event) === year)
    return html`<section class="phase"><h2 id="year-${year}">${year} <span class="count">${members.length}</span></h2>
<ol aria-labelledby="year-${year}">${members.map((event) => row(event, top))}</ol></section>`
  })

const pathOf = (page: number): string => (page === 0 ? 'events/' : `events/${page + 1}/`)

const ways = (count: number, here: number, top: string): Html | false =>
  count > 1 &&
  html`<nav class="list-pages" aria-label="${words.pages}">${Array.from(
    { length: count },
    (_, page) => html`<a href="${top}${pathOf(page)}"${page === here && html` aria-current="page"`}>${page + 1}</a>`,
  )}</nav>`

/** The pages of the list; only the first has a place in the bar. */
export const eventListPages = ({ events, story }: Dossier): ReadingPage[] => {
  const count = Math.max(1, Math.ceil(events.length / rowsPerListPage))
  return Array.from({ length: count }, (_, page): ReadingPage => {
    const path = pathOf(page)
    const members = events.slice(page * rowsPerListPage, (page + 1) * rowsPerListPage)
    const isWhole = count === 1
    return {
      path,
      ...(page === 0 ? { name: words.name } : {}),
      title: isWhole ? words.title : words.titleOfPage(page + 1, count),
      description: isWhole
        ? words.description(events.length, story.title)
        : words.descriptionOfPage(events.length, story.title, page + 1, count),
      body: html`${ways(count, page, up(path))}${years(members, up(path))}${ways(count, page, up(path))}`,
    }
  })
}
