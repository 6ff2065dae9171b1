/** A figure as a file of its own, with its words and colours in it, for newsrooms. */
import type { Dossier } from '../model/dossier.ts'
import { lineHeight, wrapped } from '../model/figure-text.ts'
import { palettes } from '../model/palette.ts'
import type { FigureSet } from '../model/records.ts'
import * as words from '../model/words/figures.ts'
import { figureKey } from './figure-key.ts'
import { drawingOf, rowTitles } from './figure-rows.ts'
import { type FigureInks, figureMarkup } from './figure-svg.ts'
import { type Html, html } from './html.ts'

const width = 960
const margin = 32
const faces = "'Fira Sans', 'Helvetica Neue', Arial, sans-serif"

const line = (text: string, y: number, fill: string, more: Html | false = false): Html =>
  html`<text x="0" y="${y}" fill="${fill}"${more}>${text}</text>`

/** The SVG of a figure: headline, caution, picture, key in words, and where its sources stand. */
export const figureFile = (dossier: Dossier, set: FigureSet): string => {
  const { ink, label2, rule2, paper, category } = palettes.light
  const inks: FigureInks = { ink, quiet: label2, rule: rule2, grid: `${rule2}55`, paper, hue: category[set.category] }
  const drawing = drawingOf(dossier, set, width - 2 * margin)
  const key = figureKey(dossier, set)
  const sources = new Set(
    set.rows.flatMap((row) => row.sources.flatMap((id) => dossier.sources.get(id)?.publisher ?? [])),
  )
  const foot = wrapped(words.sourcesOf([...sources].join('; ')), drawing.width)
  const last = words.credit(`figures/#${set.id}`)
  const top = 70
  const keyTop = top + drawing.height + 26
  const footTop = keyTop + key.length * 24 + 10
  const height = footTop + (foot.length + 1) * lineHeight
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${width} ${Math.ceil(height + 2 * margin)}" width="${width}" height="${Math.ceil(height + 2 * margin)}" font-family="${faces}" font-size="13" role="img" aria-labelledby="title">
<title id="title">${set.title}. ${set.caution}</title>
<rect x="${-margin}" y="${-margin}" width="100%" height="100%" fill="${paper}"/>
${line(set.title, 20, ink, html` font-size="24" font-weight="600"`)}${line(set.caution, 46, ink, html` font-size="14"`)}
<g transform="translate(0 ${top})">${figureMarkup(drawing, inks, rowTitles(dossier, set), set.id)}</g>
${key.map(
  ({ mark, words: said }, index) =>
    html`<g transform="translate(34 ${keyTop + index * 24})">${figureMarkup({ width: 0, height: 0, texts: [], strokes: [], marks: [mark] }, inks, new Map(), `${set.id}-key-${index}`)}<text x="40" y="4.5" fill="${ink}">${said}</text></g>`,
)}
${[...foot, last].map((text, index) => line(text, footTop + index * lineHeight, label2))}
</svg>
`.text
}
