/** Two statements side by side: the dialog with every statement, a file that is fetched when it is opened. */
import { comparisonPath, statementKey } from '../model/comparison.ts'
import type { Dossier } from '../model/dossier.ts'
import { publisherWords } from '../model/source-words.ts'
import { type Spoken, spokenIn } from '../model/voice-matrix.ts'
import { parseWhen } from '../model/when.ts'
import * as dialog from '../model/words/comparison.ts'
import * as words from '../model/words/voices.ts'
import { type Html, html } from './html.ts'
import { languageAttributes } from './language/attributes.ts'
import type { Sheet } from './sheets.ts'
import { statusMark } from './symbols.ts'

interface Named extends Spoken {
  readonly key: string
}

const named = (dossier: Dossier): Named[] => {
  const counts = new Map<string, number>()
  return spokenIn(dossier).map((spoken) => {
    const side = `${spoken.claim.id}.${spoken.position}`
    const index = counts.get(side) ?? 0
    counts.set(side, index + 1)
    return { ...spoken, key: statementKey(spoken.claim.id, spoken.position, index) }
  })
}

const statement = (dossier: Dossier, { key, claim, position, statement: it }: Named): Html => {
  const actor = dossier.actors.get(it.by)
  const source = dossier.sources.get(it.source)
  const status = dossier.statuses.get(claim.id)
  const reached = [it.translated && words.translated, it.note].filter(Boolean).join('. ')
  const row = (name: string, value: Html | string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  const published =
    source &&
    (source.url
      ? html`<a href="${source.url}" rel="noopener noreferrer external">${publisherWords(source)}</a>`
      : publisherWords(source))
  return html`<article data-statement="${key}"><h3>${actor?.name ?? it.by}</h3>
<p class="compare-words">${it.quotation === undefined ? it.paraphrase : html`<q>${it.quotation}</q>`}</p>
<dl>${actor?.role && row(words.role, actor.role)}${row(words.when, html`<bdi>${parseWhen(it.on).label}</bdi>`)}${row(words.position, words.positions[position])}${row(words.reached, reached === '' ? words.notTold : reached)}${published && row(words.where, published)}${row(words.claim, claim.statement)}${status && row(words.status, html`${statusMark('key', status)}${status.words}`)}</dl></article>`
}

const options = (dossier: Dossier, all: readonly Named[]): Html[] => {
  const claims = [...new Set(all.map(({ claim }) => claim))]
  return claims.map(
    (claim) =>
      html`<optgroup label="${claim.statement}">${all
        .filter((it) => it.claim === claim)
        .map(
          ({ key, position, statement: { by, on } }) =>
            html`<option value="${key}">${words.choice(dossier.actors.get(by)?.name ?? by, parseWhen(on).label, words.positionsInside[position])}</option>`,
        )}</optgroup>`,
  )
}

/** The file with the dialog; the browser takes it whole and shows two of its statements. */
export const comparisonSheet = (dossier: Dossier): Sheet => {
  const all = named(dossier)
  const choice = (side: string, name: string): Html =>
    html`<div class="compare-side"><label>${name} <select data-side="${side}">${options(dossier, all)}</select></label><div class="compare-slot" data-slot="${side}"></div></div>`
  return {
    path: comparisonPath,
    type: 'text/html; charset=utf-8',
    text: html`<!doctype html><html ${languageAttributes}><meta charset="utf-8"><meta name="robots" content="noindex"><title>${dialog.choose}</title>
<dialog class="compare" id="compare" aria-labelledby="compare-title"><div class="compare-head"><h2 id="compare-title">${dialog.name}</h2><button type="button" class="icon-button" data-action="close-compare" aria-label="${dialog.close}" title="${dialog.close}"><svg class="icon" width="18" height="18" aria-hidden="true"><use href="#icon-close"/></svg></button></div>
<div class="compare-sides">${choice('one', dialog.first)}${choice('other', dialog.second)}</div>
<p class="unseen" role="status"></p></dialog>
${all.map((it) => statement(dossier, it))}</html>`.text,
  }
}
