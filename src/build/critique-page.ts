/** The page on the article's sources and on ours: what is known of each and from whom, and the words that take a side. */
import type { Dossier } from '../model/dossier.ts'
import { issuedLabel } from '../model/issued.ts'
import type { Outlet, Source, Standing } from '../model/records.ts'
import { publisherWords } from '../model/source-words.ts'
import * as words from '../model/words/critique.ts'
import { againstRecord } from '../model/words/rail.ts'
import { inside } from '../model/words/verdicts.ts'
import { type Html, html } from './html.ts'
import { loadedWordsTable } from './loaded-words-table.ts'
import { type ReadingPage, up } from './reading-page.ts'

const path = 'critique/'

/** The word that stands before each statement. */
export const standingWords: Readonly<Record<Standing, string>> = words.standings

const sourceLink = (source: Source): Html => {
  const { title, url, issued } = source
  const named = html`${publisherWords(source)}, <bdi>${issuedLabel(issued)}</bdi>`
  return url === undefined
    ? named
    : html`<a href="${url}" title="${title}" rel="noopener noreferrer external">${named}</a>`
}

const statements = (dossier: Dossier, { statements: list }: Outlet): Html =>
  html`<ul class="statements">${list.map(
    ({
      text,
      saidBy,
      standing,
      sources,
    }) => html`<li data-standing="${standing}"><b class="standing">${standingWords[standing]}</b>
<span>${text}${saidBy !== undefined && html` <span class="known-from">${words.knownFrom(saidBy)}</span>`}
${sources.length > 0 && html`<span class="statement-sources">${sources.flatMap((id) => dossier.sources.get(id) ?? []).map((source, index) => [index > 0 && ' · ', sourceLink(source)])}</span>`}</span></li>`,
  )}</ul>`

const outlet = (dossier: Dossier, record: Outlet): Html => {
  const checks = dossier.checks.filter(({ id }) => record.checks.includes(id))
  return html`<article class="outlet" id="${record.id}" aria-labelledby="${record.id}-name"><h3 id="${record.id}-name">${record.name}</h3>
<p class="outlet-use">${record.use}</p>
${statements(dossier, record)}
${checks.length > 0 && html`<p class="outlet-checks">${againstRecord} ${checks.map(({ id, title, verdict }, index) => [index > 0 && ' · ', html`<a href="${up(path)}record/#${id}">${title}</a>, ${inside[verdict]}`])}</p>`}
</article>`
}

export const critiquePage = (dossier: Dossier): ReadingPage => {
  const of = (...roles: Outlet['role'][]): Html[] =>
    dossier.outlets.filter(({ role }) => roles.includes(role)).map((record) => outlet(dossier, record))
  return {
    path,
    name: words.name,
    title: words.title,
    description: words.description,
    body: html`<p class="lede">${words.lede(html, html`<a href="${up(path)}record/">${words.checkedOnItsOwn}</a>`)}</p>
<section aria-labelledby="publishes"><h2 id="publishes">${words.publishes}</h2>${of('publisher')}</section>
<section aria-labelledby="names"><h2 id="names">${words.names}</h2>${of('named', 'embedded')}</section>
<section class="counter-sources" aria-labelledby="ours"><h2 id="ours">${words.ours}</h2>
<p>${words.oursNote}</p>${of('counter-source')}</section>
${loadedWordsTable(dossier)}`,
  }
}
