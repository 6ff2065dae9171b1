/** A picture of the present view to take away: one SVG that fetches nothing and says status, legend, licence and link. */
import type { Geography } from './geography.ts'
import type { Palette } from './palette.ts'
import { lastLine, pictureFoot } from './picture-foot.ts'
import { areaPatterns, fine, type PictureView, pictureGround } from './picture-ground.ts'
import { pictureMarks, xml } from './picture-marks.ts'
import { picturePoints } from './picture-points.ts'
import { cutTitle, pictureTextWidth } from './picture-text.ts'
import type { Story, StoryEvent } from './story.ts'

/** The map's box within a picture, in pixels; the title stands above it, key and lines below. */
export const mapSize = { width: 1600, height: 772 } as const

const head = 96
const margin = 28

export interface PictureTexts {
  /** The story's title. */
  readonly title: string
  /** Status and title of the chosen event; null for none. */
  readonly chosen: { readonly status: string; readonly title: string } | null
  /** Lines at the foot: time, what a hatch is, licence, link. None is ever cut. */
  readonly lines: readonly string[]
  /** `@font-face` rules with their files as data; "" for none. */
  readonly faces: string
}

/** In pixels from the top left corner. */
export interface WrittenBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Picture {
  readonly svg: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Where, for each weight, letters and nothing else stand on the paper: when they are drawn, the letters have come. */
  readonly written: readonly WrittenBox[]
}

/** The whole picture. `asked.width` and `asked.height` are those of the map, `mapSize`. */
export const picture = (
  story: Story,
  geography: Geography,
  asked: PictureView,
  seen: readonly StoryEvent[],
  selected: string | null,
  palette: Palette,
  texts: PictureTexts,
): Picture => {
  const { width } = mapSize
  const room = width - 2 * margin
  const { chosen } = texts
  const layers = story.layers.filter(({ id }) => asked.layers.has(id))
  const foot = pictureFoot(layers, texts.lines, palette, { width, margin })
  const height = head + mapSize.height + foot.height
  const heads = chosen
    ? `<text x="${margin}" y="38" font-size="17" fill="${palette.label2}">${xml(cutTitle(texts.title, 17, room))}</text><text x="${margin}" y="74" font-size="26" font-weight="500"><tspan>${xml(chosen.status)}: </tspan>${xml(cutTitle(chosen.title, 26, room - pictureTextWidth(`${chosen.status}: `, 26, true)))}</text>`
    : `<text x="${margin}" y="60" font-size="28" font-weight="500">${xml(cutTitle(texts.title, 28, room))}</text>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Fira Sans', sans-serif" fill="${palette.ink}">
<title>${xml(chosen ? `${chosen.status}: ${chosen.title}` : texts.title)}</title>
<style>${texts.faces}.town{font-weight:500;fill:${palette.label}}.area{fill:${palette.label}}.country{fill:${palette.country};font-weight:500}.water{fill:${palette.waterInk};font-family:'Source Serif 4',serif;font-style:italic;letter-spacing:.1em}.town,.area,.country,.water{stroke:${palette.halo};stroke-width:3;paint-order:stroke;stroke-linejoin:round}</style>
<defs>${areaPatterns(palette)}<clipPath id="map-box"><path d="M0 0H${width}V${mapSize.height}H0Z"/></clipPath></defs>
<rect width="${width}" height="${height}" fill="${palette.paper}"/>
${heads}
<g transform="translate(0 ${head})" clip-path="url(#map-box)"><rect width="${width}" height="${mapSize.height}" fill="${palette.land}"/>
<g transform="scale(${1 / fine})">${pictureGround(geography, story.layers, asked, palette)}</g>
${picturePoints(geography, story.layers, asked, palette)}
${pictureMarks(story, geography, asked, seen, selected, palette)}</g>
<g transform="translate(0 ${head + mapSize.height})">${foot.svg}</g>
</svg>
`
  const written = [
    { x: margin, y: 30, width: 240, height: 52 },
    { x: margin, y: height - lastLine.above, width: 240, height: lastLine.height },
  ]
  return { svg, width, height, written }
}
