/** The still map of an event's page: one ground for all pages, a file that browsers keep, and on it what belongs to the event. */
import { type Frame, project, region, tile, viewOf } from '../model/camera.ts'
import type { Geography } from '../model/geography.ts'
import { noFeatures } from '../model/geography-part.ts'
import { palettes } from '../model/palette.ts'
import { areaPatterns, fine, type PictureView, pictureGround } from '../model/picture-ground.ts'
import { pictureMarks } from '../model/picture-marks.ts'
import { always } from '../model/span.ts'
import type { Story, StoryEvent } from '../model/story.ts'
import { mapOf } from '../model/words/event-page.ts'
import { type Html, html, made } from './html.ts'
import type { Sheet } from './sheets.ts'

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
const path = 'e/ground.svg'
const palette = palettes.light

const everyLayer = ({ layers }: Story): ReadonlySet<string> => new Set(layers.map(({ id }) => id))

/** The ground with borders and nothing of the story. */
export const groundFile = (story: Story, geography: Geography): Sheet => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90
  const asked: PictureView = {
    view: { lng: (x - 0.5) * 360, lat, zoom: groundZoom },
    ...ground,
    window: always,
    layers: new Set(story.layers.filter(({ symbol }) => symbol === 'border').map(({ id }) => id)),
    isSeen: () => false,
  }
  const plain = { ...geography, lines: noFeatures, areas: noFeatures, points: noFeatures }
  return {
    path,
    type: 'image/svg+xml; charset=utf-8',
    text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(ground.width * fine)} ${Math.round(ground.height * fine)}"><rect width="100%" height="100%" fill="${palette.land}"/>${pictureGround(plain, story.layers, asked, palette)}</svg>`,
  }
}

const rounded = (value: number): number => Math.round(value * 10) / 10

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
  const k = 2 ** (view.zoom - groundZoom)
  const [x, y] = project([view.lng, view.lat])
  const image = `x="${rounded((left - x) * scale * k + size.width / 2)}" y="${rounded((top - y) * scale * k + size.height / 2)}" width="${rounded(ground.width * k)}" height="${rounded(ground.height * k)}"`
  const words = mapOf(event.status.words, event.title, where)
  return html`<figure class="event-map"><svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${words}">
${made(`<defs>${areaPatterns(palette)}</defs><image href="../ground.svg" ${image} preserveAspectRatio="none"/><g transform="scale(${1 / fine})">${pictureGround(part, story.layers, asked, palette)}</g>${pictureMarks(story, part, asked, [event], null, palette)}`)}</svg></figure>`
}

/** Draws the map of any event of the story by its id. */
export const eventMaps = (story: Story, geography: Geography) => {
  const events = new Map(story.events.map((event) => [event.id, event]))
  return (id: string, where: string | undefined): Html | false => {
    const event = events.get(id)
    return event ? eventMap(story, geography, event, where) : false
  }
}
