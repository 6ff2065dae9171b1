/** The still map of an event's page: a ground for all pages, which browsers keep, and on it what belongs to the event. */
import { type Frame, project, region, tile, type View, viewOf } from '../model/camera.ts'
import type { Geography } from '../model/geography.ts'
import { noFeatures } from '../model/geography-part.ts'
import { palettes, type Theme } from '../model/palette.ts'
import { areaPatterns, fine, type PictureView, pictureGround } from '../model/picture-ground.ts'
import { pictureMarks } from '../model/picture-marks.ts'
import { picturePoints } from '../model/picture-points.ts'
import { always } from '../model/span.ts'
import type { Story, StoryEvent, StoryLayer } from '../model/story.ts'
import { mapOf } from '../model/words/event-page.ts'
import { type Html, html, made } from './html.ts'
import type { Sheet } from './sheets.ts'
import { tokenPalette as palette } from './token-palette.ts'

/** The zoom in which the ground is drawn. */
const groundZoom = 5
const scale = tile * 2 ** groundZoom
const [west, south, east, north] = region
const [left, top] = project([west, north])
const [right, bottom] = project([east, south])
const ground = { width: (right - left) * scale, height: (bottom - top) * scale }

/** The size of the map on the page, in pixels. */
const size = { width: 640, height: 360 }
const frame: Frame = { ...size, padding: { left: 30, right: 30, top: 30, bottom: 30 } }

/** The file of each theme, and when it is asked for; the first that fits is shown. */
const grounds: readonly { readonly theme: Theme; readonly file: string; readonly media: string }[] = [
  { theme: 'contrast', file: 'ground-contrast.svg', media: '(prefers-contrast: more), (forced-colors: active)' },
  { theme: 'dark', file: 'ground-dark.svg', media: 'screen and (prefers-color-scheme: dark)' },
  { theme: 'light', file: 'ground.svg', media: '' },
]

const everyLayer = ({ layers }: Story): ReadonlySet<string> => new Set(layers.map(({ id }) => id))

/** What is of no event and still must be told: that a border is contested. */
const groundSymbols: readonly StoryLayer['symbol'][] = ['border', 'contested-line']

/** The ground in every theme: borders, each contested one as such, and nothing else of the story. */
export const groundFiles = (story: Story, geography: Geography): Sheet[] => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90
  const layers = new Set(story.layers.filter(({ symbol }) => groundSymbols.includes(symbol)).map(({ id }) => id))
  const asked: PictureView = {
    view: { lng: (x - 0.5) * 360, lat, zoom: groundZoom },
    ...ground,
    window: always,
    layers,
    isSeen: () => false,
  }
  const plain = { ...geography, areas: noFeatures, points: noFeatures }
  return grounds.map(({ theme, file }) => ({
    path: `e/${file}`,
    type: 'image/svg+xml; charset=utf-8',
    text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(ground.width * fine)} ${Math.round(ground.height * fine)}"><rect width="100%" height="100%" fill="${palettes[theme].land}"/>${pictureGround(plain, story.layers, asked, palettes[theme])}</svg>`,
  }))
}

/** The part of the ground that a view shows: an address of a part of an SVG, so that all pages share the file. */
const groundPart = ({ lng, lat, zoom }: View): string => {
  const [x, y] = project([lng, lat])
  const shrunk = 2 ** (groundZoom - zoom)
  const [width, height] = [size.width * shrunk, size.height * shrunk]
  const box = [(x - left) * scale - width / 2, (y - top) * scale - height / 2, width, height]
  return `#svgView(viewBox(${box.map((value) => Math.round(value * fine)).join(',')}))`
}

/** The ground beneath the drawing, in the colours of the page. */
const groundPicture = (view: View): Html => {
  const part = groundPart(view)
  return html`<picture>${grounds.map(({ file, media }) =>
    media === ''
      ? html`<img src="../${file}${part}" width="${size.width}" height="${size.height}" alt="">`
      : html`<source media="${media}" srcset="../${file}${part}">`,
  )}</picture>`
}

/** The map of an event with its words; nothing where the event has no place and no line or area. */
export const eventMap = (story: Story, geography: Geography, event: StoryEvent, where?: string): Html | false => {
  const own = <Feature extends { properties: { event: string } }>(features: readonly Feature[]): Feature[] =>
    features.filter(({ properties }) => properties.event === event.id)
  const [lines, areas, points] = [
    own(geography.lines.features),
    own(geography.areas.features),
    own(geography.points.features),
  ]
  if (event.places.length + lines.length + areas.length + points.length === 0) return false
  const view = viewOf(story, geography, { to: 'event', event: event.id }, frame)
  if (!view) return false
  const asked: PictureView = {
    view,
    ...size,
    window: always,
    layers: everyLayer(story),
    isSeen: (id) => id === event.id,
  }
  const nothing = { sea: noFeatures, lakes: noFeatures, coast: noFeatures, rivers: noFeatures, borders: noFeatures }
  const part = {
    ...geography,
    ...nothing,
    lines: { ...geography.lines, features: lines },
    areas: { ...geography.areas, features: areas },
    points: { ...geography.points, features: points },
  }
  const words = mapOf(event.status.words, event.title, where)
  const drawing = `<defs>${areaPatterns(palette)}</defs><g transform="scale(${1 / fine})">${pictureGround(part, story.layers, asked, palette)}</g>${picturePoints(part, story.layers, asked, palette)}${pictureMarks(story, part, asked, [event], null, palette)}`
  return html`<figure class="event-map">${groundPicture(view)}<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${words}">
${made(drawing)}</svg></figure>`
}

/** Draws the map of any event of the story by its id. */
export const eventMaps = (story: Story, geography: Geography) => {
  const events = new Map(story.events.map((event) => [event.id, event]))
  return (id: string, where: string | undefined): Html | false => {
    const event = events.get(id)
    return event ? eventMap(story, geography, event, where) : false
  }
}
