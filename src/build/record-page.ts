/** The page that holds the article against the record: one entry for each check, its verdict before its headline. */
import type { Dossier } from '../model/dossier.ts'
import type { Check } from '../model/records.ts'
import { byVerdict, readings } from '../model/verdicts.ts'
import { parseWhen } from '../model/when.ts'
import { statusAndDate } from '../model/words/card.ts'
import { linkTo } from '../model/words/header.ts'
import * as words from '../model/words/record.ts'
import { sourceLine } from './card.ts'
import { type Html, html } from './html.ts'
import { quotation } from './quotation.ts'
import { type ReadingPage, up } from './reading-page.ts'
import { statusMark } from './symbols.ts'
import { verdictMark } from './verdict-mark.ts'

const path = 'record/'

const summary = (checks: readonly Check[]): Html => html`<section class="verdicts" aria-labelledby="verdicts">
<h2 id="verdicts">${words.summary} <span class="count">${checks.length}</span></h2>
<ul>${byVerdict(checks).map(
  ([
    verdict,
    members,
  ]) => html`<li data-verdict="${verdict}">${verdictMark(verdict)}<span class="verdict-word"><b>${readings[verdict].word}</b> <span class="count">${members.length}</span></span>
<span class="verdict-meaning">${readings[verdict].meaning}</span><span class="verdict-members">${members.map(({ id, title }) => html`<a href="#${id}">${title}</a> `)}</span></li>`,
)}</ul></section>`

const changes = (check: Check): Html | false =>
  check.changed.length > 0 &&
  html`<section><h3>${words.changed}</h3><ul class="changes">${check.changed.map(({ on, what }) => html`<li><bdi>${parseWhen(on).label}</bdi> <span>${what}</span></li>`)}</ul></section>`

const eventLinks = (dossier: Dossier, ids: readonly string[]): Html | false => {
  const events = dossier.events.filter(({ id }) => ids.includes(id))
  return (
    events.length > 0 &&
    html`<section class="on-record"><h3>${words.onMap} <span class="count">${events.length}</span></h3>
<ul>${events.map(({ id, label, status, when }) => html`<li>${statusMark('key', status)}<a href="${up(path)}#${id}">${label}</a><span class="status-words">${statusAndDate(status.words, when.label)}</span></li>`)}</ul></section>`
  )
}

const entry = (dossier: Dossier, check: Check): Html => {
  const { id, title, verdict, paragraph, quotation: quoted, record } = check
  const loaded = dossier.story.loadedWords.map(({ word }) => word)
  const sources = check.sources.flatMap((source) => dossier.sources.get(source) ?? [])
  return html`<li><article class="check" id="${id}" aria-labelledby="${id}-title">
<p class="verdict">${verdictMark(verdict, 30)}<b>${readings[verdict].word}</b><span class="check-place">${paragraph === undefined ? words.wholeArticle : words.paragraph(String(paragraph))}</span></p>
<h2 id="${id}-title">${title} <a class="anchor" href="#${id}" aria-label="${linkTo(title)}">#</a></h2>
${quoted !== undefined && html`<p class="check-words">${quotation(quoted, undefined, loaded)}</p>`}
<div class="check-sides"><section><h3>${words.record}</h3><p>${record}</p></section>
${changes(check)}</div>
<div class="check-sides">${eventLinks(dossier, check.events)}
<section class="sources"><h3>${words.sources} <span class="count">${sources.length}</span></h3><ol>${sources.map(sourceLine)}</ol></section></div>
</article></li>`
}

export const recordPage = (dossier: Dossier): ReadingPage => ({
  path,
  name: words.name,
  title: words.title,
  description: words.description(dossier.checks.length, parseWhen(dossier.story.article.published).label),
  body: html`<p class="lede">${words.lede(parseWhen(dossier.story.article.published).label)}</p>
${summary(dossier.checks)}
<ol class="checks">${dossier.checks.map((check) => entry(dossier, check))}</ol>`,
})
