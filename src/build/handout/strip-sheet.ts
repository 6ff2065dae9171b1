/** The sheet with the strips of time: one for each map sheet, and an empty one to fill in. */
import type { TaughtDossier } from '../../model/dossier.ts'
import { fillOf, symbolOf } from '../../model/glyph-form.ts'
import type { MapSheet } from '../../model/records.ts'
import { stripRows, stripTicks } from '../../model/sheet-strip.ts'
import type { Span } from '../../model/span.ts'
import { parseSpan, parseWhen } from '../../model/when.ts'
import * as words from '../../model/words/handouts.ts'
import { type Html, html } from '../html.ts'
import { eventsOf, markKey } from './map-sheet.ts'
import type { Paper } from './paper.ts'
import { lines, type Sheet } from './sheet.ts'

const rowHeight = 24
/** Width of a letter of a label in pixels. */
const letter = 6.1
const margin = 4
/** Height of all but the empty strip, in pixels. */
const around = 868

const axis = (window: Span, width: number, y: number): Html =>
  html`<path class="axis" d="M0 ${y}H${width}"/>${stripTicks(window, width).map(
    ({ x, label }) =>
      html`<path class="tick" d="M${x.toFixed(1)} ${y}v7"/><text class="tick-label" x="${(x + 3).toFixed(1)}" y="${y + 16}">${label}</text>`,
  )}`

const strip = (dossier: TaughtDossier, sheet: MapSheet, width: number): Html => {
  const events = eventsOf(dossier, sheet)
  const window = parseSpan(sheet.window)
  const rows = stripRows(
    events.map(({ label, when }, index) => ({ number: index + 1, label, when })),
    window,
    width,
    letter,
  )
  const height = (Math.max(...rows.map(({ row }) => row)) + 1) * rowHeight + margin
  const drawn = rows.map(({ number, label, x, end, row, before, earlier }) => {
    const event = events[number - 1]
    const y = height - row * rowHeight - rowHeight / 2 - margin
    const text = html`<tspan font-weight="700">${number}</tspan> ${label}`
    return html`${end - x > 12 && html`<path class="bar" d="M${x.toFixed(1)} ${(y + 8.5).toFixed(1)}H${end.toFixed(1)}"/>`}${earlier && html`<path class="earlier" d="M${(x - 4).toFixed(1)} ${(y + 5.5).toFixed(1)}l-3 3l3 3"/>`}${event && html`<use href="#${symbolOf(event.category, fillOf(event.status))}" x="${(x - 10).toFixed(1)}" y="${(y - 10).toFixed(1)}" width="20" height="20"/>`}<text class="strip-label" x="${(before ? x - 11 : x + 11).toFixed(1)}" y="${(y + 4).toFixed(1)}"${before && html` text-anchor="end"`}>${text}</text>`
  })
  const stems = rows.map(
    ({ x, row }) => `M${x.toFixed(1)} ${height - row * rowHeight - rowHeight / 2 - margin}V${height}`,
  )
  return html`<section class="strip"><h3>${sheet.title}</h3>
<svg viewBox="0 0 ${width} ${height + 22}" role="img" aria-label="${words.stripName(parseWhen(sheet.window).label, rows.map(({ number, label }) => `${number} ${label}`).join(', '))}">${axis(window, width, height)}<path class="stem" d="${stems.join('')}"/>${drawn}</svg></section>`
}

export const stripSheet = (dossier: TaughtDossier, { width, height }: Paper): Sheet => {
  const [first] = dossier.lesson.sheets
  const own = height - around
  return {
    id: 'strip',
    title: words.strip,
    subtitle: words.stripSubtitle,
    named: true,
    body: html`${markKey()}<p class="sheet-task">${words.stripTask}</p>${dossier.lesson.sheets.map((sheet) => strip(dossier, sheet, width))}
<section class="strip"><h3>${words.ownStrip}</h3><p class="sheet-task">${words.ownTask}</p>
${first && html`<svg viewBox="0 0 ${width} ${own}" role="img" aria-label="${words.emptyStrip}">${axis(parseSpan(first.window), width, own - 22)}</svg>`}</section>
<section class="strip"><h3>${words.lastQuestion}</h3>${lines(2)}</section>`,
  }
}
