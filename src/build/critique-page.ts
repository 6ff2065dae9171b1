/** The page on the article's sources and on ours: what is known of each and from whom, and the words that take a side. */
import type { Dossier } from '../model/dossier.ts'
import { issuedLabel } from '../model/issued.ts'
import type { Outlet, Source, Standing } from '../model/records.ts'
import { publisherWords } from '../model/source-words.ts'
import { readings } from '../model/verdicts.ts'
import { type Html, html } from './html.ts'
import { loadedWordsTable } from './loaded-words-table.ts'
import { type ReadingPage, up } from './reading-page.ts'

const path = 'critique/'

/** The word that stands before each statement. */
export const standingWords: Readonly<Record<Standing, string>> = {
  documented: 'Documented',
  reported: 'Reported',
  'own-account': 'Own account',
  probable: 'Probable, not proven',
  assessment: 'Our assessment',
  unsourced: 'Without a source',
}

const sourceLink = (source: Source): Html => {
  const { title, url, issued } = source
  const words = html`${publisherWords(source)}, <bdi>${issuedLabel(issued)}</bdi>`
  return url === undefined
    ? words
    : html`<a href="${url}" title="${title}" rel="noopener noreferrer external">${words}</a>`
}

const statements = (dossier: Dossier, { statements: list }: Outlet): Html =>
  html`<ul class="statements">${list.map(
    ({
      text,
      saidBy,
      standing,
      sources,
    }) => html`<li data-standing="${standing}"><b class="standing">${standingWords[standing]}</b>
<span>${text}${saidBy !== undefined && html` <span class="known-from">Known from: ${saidBy}.</span>`}
${sources.length > 0 && html`<span class="statement-sources">${sources.flatMap((id) => dossier.sources.get(id) ?? []).map((source, index) => [index > 0 && ' · ', sourceLink(source)])}</span>`}</span></li>`,
  )}</ul>`

const outlet = (dossier: Dossier, record: Outlet): Html => {
  const checks = dossier.checks.filter(({ id }) => record.checks.includes(id))
  return html`<article class="outlet" id="${record.id}" aria-labelledby="${record.id}-name"><h3 id="${record.id}-name">${record.name}</h3>
<p class="outlet-use">${record.use}</p>
${statements(dossier, record)}
${checks.length > 0 && html`<p class="outlet-checks">Against the record: ${checks.map(({ id, title, verdict }, index) => [index > 0 && ' · ', html`<a href="${up(path)}record/#${id}">${title}</a>, ${readings[verdict].word.toLowerCase()}`])}</p>`}
</article>`
}

export const critiquePage = (dossier: Dossier): ReadingPage => {
  const of = (...roles: Outlet['role'][]): Html[] =>
    dossier.outlets.filter(({ role }) => roles.includes(role)).map((record) => outlet(dossier, record))
  return {
    path,
    name: 'Source critique',
    title: 'Who publishes, who is cited, which words take a side',
    description:
      'What is known of the article’s publisher and of the outlets it names, and from whom; the limits of our own sources; loaded words with neutral equivalents.',
    body: html`<p class="lede">What is said of an outlet describes its past. It does not make a given sentence true or false: each claim is <a href="${up(path)}record/">checked on its own</a>. Every statement here says what it rests on and from whom it is known.</p>
<section aria-labelledby="publishes"><h2 id="publishes">Who publishes the article</h2>${of('publisher')}</section>
<section aria-labelledby="names"><h2 id="names">Whom the article names</h2>${of('named', 'embedded')}</section>
<section class="counter-sources" aria-labelledby="ours"><h2 id="ours">The limits of our own sources</h2>
<p>We hold the article against documents that often come from parties as well. What stands here without a source is general knowledge.</p>${of('counter-source')}</section>
${loadedWordsTable(dossier)}`,
  }
}
