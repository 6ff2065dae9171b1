/** The sheet with the numbered map: what happened, what each rests on, five questions. */
import type { DossierEvent, TaughtDossier } from '../../model/dossier.ts'
import type { Geography } from '../../model/geography.ts'
import { fills, type Shape } from '../../model/glyph-form.ts'
import { laneNames } from '../../model/lanes.ts'
import type { MapSheet } from '../../model/records.ts'
import { parseWhen } from '../../model/when.ts'
import { statusAndDate } from '../../model/words/card.ts'
import * as words from '../../model/words/handouts.ts'
import { sheetNames } from '../../model/words/status.ts'
import { type Html, html } from '../html.ts'
import { mark, statusMark } from '../symbols.ts'
import type { Paper } from './paper.ts'
import { lines, type Sheet } from './sheet.ts'
import { sheetMap } from './sheet-map.ts'

/** The key to the marks: fill is what it rests on, shape is the subject. */
export const markKey = (hatched = false): Html =>
  html`<dl class="sheet-key"><div><dt>${words.fill}</dt>${fills.map(
    (fill) => html`<dd>${mark('key', fill, 20)}<b>${sheetNames[fill]}</b></dd>`,
  )}</div><div><dt>${words.shape}</dt>${(Object.keys(laneNames) as (keyof typeof laneNames)[]).map(
    (category) => html`<dd>${mark(category as Shape, 'documented', 20)}${laneNames[category]}</dd>`,
  )}${
    hatched &&
    html`<dd><svg class="swatch" viewBox="0 0 26 14" aria-hidden="true"><path d="M2 14L16 0M9 14L23 0M16 14L26 4M0 9L9 0" stroke="#000" stroke-width="1.7" opacity="0.75"/></svg>${words.allegedArea}</dd>`
  }</div></dl>`

/** The events of a sheet in order of time. */
export const eventsOf = (dossier: TaughtDossier, sheet: MapSheet): DossierEvent[] =>
  dossier.events.filter(({ id }) => sheet.events.includes(id))

/** Letter of a sheet's question, from A. */
export const letter = (index: number): string => String.fromCharCode(65 + index)

const row = ({ title, label, status, when, category }: DossierEvent, index: number): Html =>
  html`<li title="${title}"><b class="row-number">${index + 1}</b><div><p>${label}</p><p class="row-status">${statusMark(category, status)}<span>${statusAndDate(status.words, when.label)}</span></p></div></li>`

export const mapSheet = (dossier: TaughtDossier, geography: Geography, sheet: MapSheet, paper: Paper): Sheet => {
  const events = eventsOf(dossier, sheet)
  const questions = sheet.questions.flatMap((id) => dossier.lesson.questions.find((it) => it.id === id) ?? [])
  const map = sheetMap(dossier, geography, {
    id: `map-${sheet.id}`,
    title: words.map(sheet.title),
    frame: sheet.frame,
    width: paper.width,
    height: paper.map,
    layers: sheet.layers,
    events,
    names: true,
    reliefAddress: '../../relief-light.webp',
  })
  return {
    id: sheet.id,
    title: sheet.title,
    subtitle: words.mapSubtitle(parseWhen(dossier.story.article.published).label),
    named: true,
    link: `#${sheet.opens}`,
    body: html`${map}${markKey(dossier.layers.some(({ id, symbol }) => symbol === 'alleged-area' && sheet.layers.includes(id)))}
<div class="sheet-columns"><section><h3>${words.events}</h3><ol class="sheet-events">${events.map(row)}</ol></section>
<section><h3>${words.questions}</h3><ol class="sheet-questions">${questions.map(
      ({ prompt }, index) => html`<li><b>${letter(index)}</b><div><p>${prompt}</p>${lines(2)}</div></li>`,
    )}</ol></section></div>`,
  }
}
