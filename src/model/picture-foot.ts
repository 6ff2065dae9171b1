/** The foot of a picture to take away: what fills and shapes mean, the layers that are on, and every line of text, whole. */
import { glyph } from './glyph.ts'
import { fills } from './glyph-form.ts'
import type { Palette } from './palette.ts'
import { xml } from './picture-marks.ts'
import { inLines, pictureTextWidth } from './picture-text.ts'
import type { Category } from './records.ts'
import type { StoryLayer } from './story.ts'
import { swatch, swatchMask, swatchSize } from './swatch.ts'
import { categories } from './words/lanes.ts'
import { keyNames } from './words/status.ts'

const size = 15
const rows = { entry: 26, line: 22 } as const
const below = 18
const gap = { mark: 8, entry: 26 } as const

/** Where the letters of the last line stand: from so far above the lower edge, so high, in pixels. */
export const lastLine = { above: below + rows.line, height: rows.line } as const

interface Entry {
  readonly words: string
  /** SVG about its left end, halfway up; `breadth` in pixels. */
  readonly drawing: string
  readonly breadth: number
}

const fillEntries = (palette: Palette): Entry[] =>
  fills.map((fill) => ({
    words: keyNames[fill],
    breadth: 16,
    drawing: `<g transform="translate(8 0)">${glyph('key', fill, 6.6, { hue: palette.ink, casing: palette.paper }, `key-${fill}`)}</g>`,
  }))

/** What the shapes mean, where marks stand in the picture at all. */
const categoryEntries = (layers: readonly StoryLayer[], palette: Palette): Entry[] =>
  layers.some(({ symbol }) => symbol === 'event-place')
    ? (Object.entries(categories) as [Category, string][]).map(([category, words]) => ({
        words,
        breadth: 16,
        drawing: `<g transform="translate(8 0)">${glyph(category, 'documented', 6.6, { hue: palette.category[category], casing: palette.paper }, `key-${category}`)}</g>`,
      }))
    : []

const layerEntries = (layers: readonly StoryLayer[], palette: Palette): Entry[] =>
  layers.map(({ title, symbol }) => ({
    words: title,
    breadth: swatchSize.width,
    drawing: `<g fill="none" transform="translate(0 ${-swatchSize.height / 2})">${swatch(symbol, { ...palette, ...palette.category })}</g>`,
  }))

/** Entries side by side, in as many rows as they need. */
const keyRows = (entries: readonly Entry[], room: number): Entry[][] => {
  const made: Entry[][] = []
  let used = room
  for (const entry of entries) {
    const breadth = entry.breadth + gap.mark + pictureTextWidth(entry.words, size)
    if (used + breadth > room) {
      made.push([])
      used = 0
    }
    made.at(-1)?.push(entry)
    used += breadth + gap.entry
  }
  return made
}

const row = (entries: readonly Entry[], left: number, middle: number): string => {
  let x = left
  return entries
    .map(({ words, drawing, breadth }) => {
      const begin = x + breadth + gap.mark
      const text = `<text x="${begin.toFixed(1)}" y="${middle + 5}" font-size="${size}">${xml(words)}</text>`
      const mark = `<g transform="translate(${x.toFixed(1)} ${middle})">${drawing}</g>`
      x = begin + pictureTextWidth(words, size) + gap.entry
      return mark + text
    })
    .join('')
}

export interface PictureFoot {
  /** SVG from the foot's top left corner. */
  readonly svg: string
  /** In pixels; it grows with what is to be said. */
  readonly height: number
}

/** `layers` are those that are on; `width` is that of the picture, `margin` is left free at both sides. */
export const pictureFoot = (
  layers: readonly StoryLayer[],
  lines: readonly string[],
  palette: Palette,
  { width, margin }: { readonly width: number; readonly margin: number },
): PictureFoot => {
  const room = width - 2 * margin
  const marks = [...fillEntries(palette), ...categoryEntries(layers, palette)]
  const keys = [...keyRows(marks, room), ...keyRows(layerEntries(layers, palette), room)]
  const above = 10 + keys.length * rows.entry
  const texts = lines.flatMap((line) => inLines(line, size, room))
  const svg = [
    `<defs>${swatchMask}</defs>`,
    ...keys.map((entries, index) => row(entries, margin, 24 + index * rows.entry)),
    ...texts.map(
      (text, index) =>
        `<text x="${margin}" y="${above + 19 + index * rows.line}" font-size="${size}" fill="${palette.label2}">${xml(text)}</text>`,
    ),
  ]
  return { svg: svg.join('\n'), height: above + texts.length * rows.line + below }
}
