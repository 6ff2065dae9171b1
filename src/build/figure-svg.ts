/** A laid-out picture of figures as SVG; colours come as tokens for a page or as values for a file. */
import type { Block, Dot, Drawing, PlacedText } from '../model/figure-drawing.ts'
import { textSize } from '../model/figure-text.ts'
import { glyph } from '../model/glyph.ts'
import { type Html, html, made } from './html.ts'

export interface FigureInks {
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  readonly grid: string
  readonly paper: string
  readonly hue: string
}

/** Tokens of the page; the hue is that of the subject. */
export const pageInks: FigureInks = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  rule: 'var(--rule-2)',
  grid: 'var(--figure-grid, var(--rule))',
  paper: 'var(--paper)',
  hue: 'currentColor',
}

const radius = 7
const tail = 20
const round = (value: number): number => Math.round(value * 10) / 10

const text = ({ x, y, anchor, text, look }: PlacedText, inks: FigureInks): Html =>
  html`<text x="${round(x)}" y="${round(y)}"${anchor !== 'start' && html` text-anchor="${anchor}"`}${look === 'strong' && html` font-weight="600" stroke="${inks.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`} fill="${look === 'quiet' ? inks.quiet : inks.ink}">${text}</text>`

const dot = (dot: Dot, inks: FigureInks, id: string): Html => {
  const { x, y, shape, fill, combined, bracket, towards } = dot
  const ink = { hue: inks.hue, casing: inks.paper, casingWidth: 2 }
  const side = towards === 'less' ? -1 : 1
  const end = x + side * (radius + tail)
  const one = (dx: number, dy: number, each: string) =>
    html`<g transform="translate(${round(x + dx)} ${round(y + dy)})">${made(glyph(shape, fill, radius, ink, each))}</g>`
  return html`${
    towards &&
    html`<path d="M${round(x)} ${y}H${round(end)}m${-side * 5} -4l${side * 5} 4l${-side * 5} 4" fill="none" stroke="${inks.hue}" stroke-width="1.6"/>`
  }${
    bracket &&
    html`<path d="${bracket.map((at, index) => `M${round(at + (index === 0 ? 4 : -4))} ${y - 10}h${index === 0 ? -4 : 4}v20h${index === 0 ? 4 : -4}`).join('')}" fill="none" stroke="${inks.hue}" stroke-width="1.6"/>`
  }${combined && one(4, -4, `${id}-second`)}${combined ? one(-1, 1, id) : one(0, 0, id)}`
}

const block = ({ x, y, width, height, look, part }: Block, inks: FigureInks): Html => {
  const box = (dx: number, top: number, tall: number) =>
    html`x="${round(x + dx)}" y="${round(top)}" width="${round(Math.max(0, width - 2 * dx))}" height="${round(Math.max(0, tall))}"`
  const outline = html`<rect ${box(0.9, y + 0.9, height - 1.8)} fill="${inks.paper}" stroke="${inks.hue}" stroke-width="1.8"${look === 'open' && html` stroke-dasharray="5 3"`}/>`
  const foot = y + height
  return html`${look === 'solid' && html`<rect ${box(0, y, height)} fill="${inks.hue}"/>`}${
    look === 'unfinished' &&
    html`<rect ${box(0, y + 6, height - 6)} fill="${inks.hue}"/><path d="M${round(x)} ${round(y + 1)}h${round(width)}" fill="none" stroke="${inks.hue}" stroke-width="2" stroke-dasharray="3 3"/>`
  }${(look === 'open' || look === 'lined') && outline}${
    look === 'lined' &&
    html`<path d="M${round(x)} ${round(y + height / 2)}h${round(width)}" stroke="${inks.hue}" stroke-width="1.8"/>`
  }${
    part !== undefined &&
    look !== 'solid' &&
    html`<path d="M${round(x)} ${round(foot - part)}h${round(width)}" stroke="${inks.hue}" stroke-width="1.6"/>`
  }${
    part !== undefined &&
    look === 'solid' &&
    html`<rect ${box(3, foot - part, part - 3)} fill="${inks.paper}"/><path d="M${round(x)} ${round(foot - part)}h${round(width)}" stroke="${inks.paper}" stroke-width="1.6"/>`
  }`
}

/** What stands in the `<svg>`; `titles` say the words of each row, `prefix` makes ids unique in the document. */
export const figureMarkup = (
  { texts, strokes, marks }: Drawing,
  inks: FigureInks,
  titles: ReadonlyMap<string, string>,
  prefix: string,
): Html => html`${strokes.map(
  ({ from, to, tone }) =>
    html`<path d="M${from.map(round).join(' ')}L${to.map(round).join(' ')}" stroke="${inks[tone]}" stroke-width="${tone === 'ink' ? 1.2 : 1}" fill="none"/>`,
)}
${marks.map(
  (mark) =>
    html`<g data-row="${mark.row}">${titles.has(mark.row) && html`<title>${titles.get(mark.row)}</title>`}${mark.kind === 'dot' ? dot(mark, inks, `${prefix}-${mark.row}`) : block(mark, inks)}</g>`,
)}
${texts.length > 0 && html`<g font-size="${textSize}">${texts.map((it) => text(it, inks))}</g>`}`
