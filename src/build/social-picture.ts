/** The picture of an event, or of the story, for social networks: 1200 × 630 pixels, the status before the headline. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { glyph } from '../model/glyph.ts'
import { fillOf } from '../model/glyph-form.ts'
import { listed } from '../model/language.ts'
import { palettes } from '../model/palette.ts'
import { xml } from '../model/picture-marks.ts'
import { textWidth } from '../model/timeline-labels-width.ts'
import * as words from '../model/words/event-page.ts'

export const socialSize = { width: 1200, height: 630 } as const

/** Above so many events only the story has a picture: to draw one takes a twentieth of a second. */
const most = 500

/** Whether each event of a story has a picture of its own. */
export const picturesDrawn = ({ events }: Pick<Dossier, 'events'>): boolean => events.length <= most

const margin = 72
const palette = palettes.light

/** Lines no wider than `width` pixels; the last of `most` ends with an ellipsis where words are left. */
export const wrapped = (text: string, size: number, width: number, most: number): string[] => {
  const lines: string[] = []
  let line = ''
  const parts = text.split(/\s+/)
  for (const [index, part] of parts.entries()) {
    const longer = line === '' ? part : `${line} ${part}`
    if (textWidth(longer, size, 600) <= width || line === '') {
      line = longer
      continue
    }
    if (lines.length === most - 1) return [...lines, `${line}…`]
    lines.push(line)
    line = parts[index] ?? ''
  }
  return [...lines, line]
}

const frame = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${socialSize.width} ${socialSize.height}" width="${socialSize.width}" height="${socialSize.height}" font-family="Fira Sans" fill="${palette.ink}"><rect width="100%" height="100%" fill="${palette.paper}"/><rect width="100%" height="14" fill="${palette.ink}"/>${inside}</svg>`

/** The drawing program knows a weight by the name of its family. */
const text = (
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  words: string,
  colour: string = palette.ink,
): string =>
  `<text x="${x}" y="${y}" font-size="${size}"${weight === 600 ? ` font-family="Fira Sans SemiBold"` : ''} fill="${colour}">${xml(words)}</text>`

const head = (title: string): string =>
  text(margin, 570, 30, 600, 'Araxes') + text(margin + 130, 570, 26, 400, title, palette.label2)

/** The SVG of an event's picture. */
export const eventPicture = (dossier: Dossier, event: DossierEvent): string => {
  const lead = dossier.claims.get(event.claims[0] ?? '')
  const names = (voices: readonly { readonly by: string }[]): string =>
    listed([...new Set(voices.map(({ by }) => dossier.actors.get(by)?.short ?? by))].slice(0, 3))
  const width = socialSize.width - 2 * margin
  const lines = wrapped(event.title, 56, width, 3)
  const sides = [
    ...(lead && lead.saidBy.length > 0 ? [words.says(names(lead.saidBy))] : []),
    ...(lead && lead.deniedBy.length > 0 ? [words.denies(names(lead.deniedBy))] : []),
  ].map((side) => wrapped(side, 28, width, 1)[0] ?? '')
  const ink = { hue: palette.category[event.category], casing: palette.paper }
  const mark = `<g transform="translate(${margin + 27} 108)">${glyph(event.category, fillOf(event.status), 25, ink, 'status', event.status.basis)}</g>`
  const top = 108
  const after = 215 + lines.length * 66
  return frame(
    mark +
      text(margin + 72, top + 13, 36, 600, event.status.words) +
      lines.map((line, index) => text(margin, 215 + index * 66, 56, 600, line)).join('') +
      text(margin, after + 4, 28, 400, event.when.label, palette.label2) +
      sides.map((side, index) => text(margin, after + 52 + index * 40, 28, 400, side)).join('') +
      head(dossier.story.title),
  )
}

/** The SVG of the story's own picture. */
export const storyPicture = ({ story }: Dossier): string => {
  const lines = wrapped(story.title, 68, socialSize.width - 2 * margin, 3)
  return frame(
    lines.map((line, index) => text(margin, 210 + index * 80, 68, 600, line)).join('') +
      text(margin, 230 + lines.length * 80, 34, 400, story.subtitle, palette.label2) +
      head(''),
  )
}
