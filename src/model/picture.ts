/** A picture of the present view to take away: one SVG that fetches nothing and says status, legend, licence and link. */
import type { Geography } from './geography.ts'
import { glyph } from './glyph.ts'
import { fills } from './glyph-form.ts'
import type { Palette } from './palette.ts'
import { areaPatterns, fine, type PictureView, pictureGround } from './picture-ground.ts'
import { pictureMarks, xml } from './picture-marks.ts'
import type { Story, StoryEvent } from './story.ts'
import { textWidth } from './timeline-labels-width.ts'
import { keyNames } from './words/status.ts'

/** The size of a picture in pixels, and of the map in it. */
export const pictureSize = { width: 1600, height: 1000, head: 96, foot: 132 } as const

export interface PictureTexts {
  /** The story's title. */
  readonly title: string
  /** Status and title of the chosen event; null for none. */
  readonly chosen: { readonly status: string; readonly title: string } | null
  /** Lines at the foot: time and layers, what a hatch is, licence, link. */
  readonly lines: readonly string[]
  /** `@font-face` rules with their files as data; "" for none. */
  readonly faces: string
}

const margin = 28

/** As many words as fit, the rest as an ellipsis. */
const cut = (text: string, size: number, width: number): string => {
  if (textWidth(text, size, 500) <= width) return text
  const words = text.trim().split(/\s+/)
  while (words.length > 0 && textWidth(`${words.join(' ')}…`, size, 500) > width) words.pop()
  return `${words.join(' ')}…`
}

const legend = (palette: Palette): string => {
  let x = margin
  return fills
    .map((fill) => {
      const mark = `<g transform="translate(${x + 8} 22)">${glyph('key', fill, 6.6, { hue: palette.ink, casing: palette.paper }, `key-${fill}`)}</g>`
      const words = `<text x="${x + 22}" y="27" font-size="15">${xml(keyNames[fill])}</text>`
      x += 22 + textWidth(keyNames[fill], 15) + 26
      return mark + words
    })
    .join('')
}

/** The whole picture as SVG text. `asked.width` and `asked.height` are those of the map, `mapSize`. */
export const picture = (
  story: Story,
  geography: Geography,
  asked: PictureView,
  seen: readonly StoryEvent[],
  selected: string | null,
  palette: Palette,
  texts: PictureTexts,
): string => {
  const { width, height, head, foot } = pictureSize
  const room = width - 2 * margin
  const { chosen } = texts
  const heads = chosen
    ? `<text x="${margin}" y="38" font-size="17" fill="${palette.label2}">${xml(cut(texts.title, 17, room))}</text><text x="${margin}" y="74" font-size="26" font-weight="500"><tspan>${xml(chosen.status)}: </tspan>${xml(cut(chosen.title, 26, room - textWidth(`${chosen.status}: `, 26, 500)))}</text>`
    : `<text x="${margin}" y="60" font-size="28" font-weight="500">${xml(cut(texts.title, 28, room))}</text>`
  const lines = texts.lines.map(
    (line, index) =>
      `<text x="${margin}" y="${54 + index * 22}" font-size="15" fill="${palette.label2}">${xml(cut(line, 15, room))}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Fira Sans', sans-serif" fill="${palette.ink}">
<title>${xml(chosen ? `${chosen.status}: ${chosen.title}` : texts.title)}</title>
<style>${texts.faces}.town{font-weight:500;fill:${palette.label}}.area{fill:${palette.label}}.country{fill:${palette.country};font-weight:500}.water{fill:${palette.waterInk};font-style:italic}.town,.area,.country,.water{stroke:${palette.halo};stroke-width:3;paint-order:stroke;stroke-linejoin:round}</style>
<defs>${areaPatterns(palette)}<clipPath id="map-box"><path d="M0 0H${width}V${height - head - foot}H0Z"/></clipPath></defs>
<rect width="${width}" height="${height}" fill="${palette.paper}"/>
${heads}
<g transform="translate(0 ${head})" clip-path="url(#map-box)"><rect width="${width}" height="${height - head - foot}" fill="${palette.land}"/>
<g transform="scale(${1 / fine})">${pictureGround(geography, story.layers, asked, palette)}</g>
${pictureMarks(story, geography, asked, seen, selected, palette)}</g>
<g transform="translate(0 ${height - foot})">${legend(palette)}${lines.join('')}</g>
</svg>
`
}

/** The map's box within a picture, in pixels. */
export const mapSize = { width: pictureSize.width, height: pictureSize.height - pictureSize.head - pictureSize.foot }
