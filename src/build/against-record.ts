/** The quiet line that leads from a passage or a card to the checks of the article against the record. */
import type { Check } from '../model/records.ts'
import { readings } from '../model/verdicts.ts'
import * as words from '../model/words/rail.ts'
import { inside } from '../model/words/verdicts.ts'
import { type Html, html } from './html.ts'
import { heading, onMap, type Place } from './place.ts'

const checkLink = ({ id, title, verdict }: Check): Html =>
  html`<a href="record/#${id}" title="${title}" aria-label="${inside[verdict]}: ${title}">${inside[verdict]}</a>`

/** “Against the record: contradicted”; nothing where nothing was checked. Addresses are below the site's top. */
export const againstRecord = (checks: readonly Check[]): Html | false =>
  checks.length > 0 &&
  html`<p class="against-record">${words.againstRecord} ${checks.map((check, index) => [index > 0 && ', ', checkLink(check)])}</p>`

/** The same on a card, where each check is named. */
export const articleAgainstRecord = (checks: readonly Check[], place: Place = onMap): Html | false =>
  checks.length > 0 &&
  html`<section class="on-record article-checks">${heading(place, words.articleAgainstRecord, checks.length)}
<ul>${checks.map(({ id, title, verdict }) => html`<li><a href="${place.top}record/#${id}">${title}</a><span>${readings[verdict].word}</span></li>`)}</ul></section>`
