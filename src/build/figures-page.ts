/** The page of figures that differ: for each question a picture and a table of all who answer it. */
import type { Dossier } from '../model/dossier.ts'
import type { FigureSet } from '../model/records.ts'
import * as words from '../model/words/figures.ts'
import { figureFile } from './figure-file.ts'
import { figureKey, type KeyEntry } from './figure-key.ts'
import { figuresPath as path } from './figure-links.ts'
import { drawingOf, isDrawn, rowTitles } from './figure-rows.ts'
import { figureMarkup, pageInks } from './figure-svg.ts'
import { figureTable, tableId } from './figure-table.ts'
import { type Html, html } from './html.ts'
import { type ReadingPage, up } from './reading-page.ts'

/** Widths in pixels at which a picture is drawn; the style sheet shows the widest that fits. */
const sizes = { narrow: 340, medium: 620, wide: 960 } as const

const picture = (dossier: Dossier, set: FigureSet): Html => {
  const count = set.rows.filter(isDrawn).length
  const name = words.picture(set.title, count)
  const titles = rowTitles(dossier, set)
  return html`${Object.entries(sizes).map(([size, width]) => {
    const drawing = drawingOf(dossier, set, width)
    return html`<svg class="figure-${size} category-${set.category}" role="img" aria-label="${name}" viewBox="0 0 ${width} ${Math.ceil(drawing.height)}" width="${width}" height="${Math.ceil(drawing.height)}">${figureMarkup(drawing, pageInks, titles, `${set.id}-${size}`)}</svg>`
  })}`
}

const keyRow = (set: FigureSet, { mark, words: said }: KeyEntry, index: number): Html => {
  const drawing = { width: 0, height: 0, texts: [], strokes: [], marks: [mark] }
  const half = mark.kind === 'dot' && mark.towards ? 30 : 16
  return html`<li><svg class="category-${set.category}" width="${2 * half}" height="30" viewBox="${-half} -15 ${2 * half} 30" aria-hidden="true">${figureMarkup(drawing, pageInks, new Map(), `${set.id}-key-${index}`)}</svg>${said}</li>`
}

const section = (
  dossier: Dossier,
  set: FigureSet,
): Html => html`<section class="figure" id="${set.id}" aria-labelledby="${set.id}-name">
<h2 id="${set.id}-name">${set.title}</h2>
<p>${set.question}</p>
<p class="figure-caution">${set.caution}</p>
<figure>${picture(dossier, set)}
<figcaption><ul class="figure-key" aria-label="${words.key}">${figureKey(dossier, set).map((it, index) => keyRow(set, it, index))}</ul>
<p class="figure-links"><a href="#${tableId(set)}">${words.sameAsTable}</a> <a href="${set.id}.svg" download>${words.asFile}</a></p></figcaption></figure>
${figureTable(dossier, set, up(path))}
</section>`

export const figuresPage = (dossier: Dossier): ReadingPage => ({
  path,
  name: words.name,
  title: words.title,
  description: words.description(dossier.figures.length),
  body: html`<p>${words.lede}</p>
<nav class="figure-list" aria-label="${words.list}"><ol>${dossier.figures.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
${dossier.figures.map((set) => section(dossier, set))}`,
  files: dossier.figures.map((set) => ({ name: `${set.id}.svg`, text: figureFile(dossier, set) })),
})
