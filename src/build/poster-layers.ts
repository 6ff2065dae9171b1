/**
 * The layers of the story on the poster, by their symbol: lines with their casing, points, and areas whose tint, dots
 * or hatch fades out through the same nested rings as on the live map. No allegation ever gets an outline.
 */
import type { Geometry } from 'geojson'
import type { AreaFeature, Geography, StoryFeature } from '../model/geography.ts'
import { lineForm } from '../model/line-form.ts'
import { ringOpacities } from '../model/map-layers-areas.ts'
import { farthest, meets } from '../model/map-style-state.ts'
import { posterSize } from '../model/poster-frame.ts'
import { type Point, pathOf } from '../model/poster-path.ts'
import type { Story, StoryLayer } from '../model/story.ts'
import { type Html, html } from './html.ts'
import { detail } from './poster-ground.ts'
import { corners, inRegion, lineWork, shares, wholeRegion } from './poster-projection.ts'

/** Instants as days: shorter in the page than milliseconds. */
export const days = (instant: number): number => Math.round((instant / 86_400_000) * 1e3) / 1e3

interface Drawn<Properties extends StoryFeature = StoryFeature> {
  readonly properties: Properties
  readonly geometry: Geometry
}

/** What the browser needs to know of a feature: its event, its validity, and how far it reaches. */
const told = (story: Story, { properties, geometry }: Drawn): Html => {
  const { event, from, to } = properties
  const dated = from > -farthest || to < farthest
  const inside = corners(geometry).filter(inRegion)
  const lngs = inside.map(([lng = 0]) => lng)
  const lats = inside.map(([, lat = 0]) => lat)
  const bounds = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
    .map((value) => Math.round(value * 1e3) / 1e3)
    .join(' ')
  return html`${event !== '' && inside.length > 0 && html` data-event="${event}" data-bounds="${bounds}"`}${dated && html` data-days="${days(from)} ${days(to)}"${!meets({ from, to }, story.window) && html` hidden`}`}`
}

const group = (layer: StoryLayer, inside: readonly Html[]): Html =>
  html`${inside.length > 0 && html`<g class="poster-${layer.symbol}" data-layer="${layer.id}"${!layer.on && html` hidden`}>${inside}</g>`}`

const line = (story: Story, feature: Drawn): Html => {
  const id = `poster-${feature.properties.id}`
  const near = detail(story)
  const d = pathOf(lineWork(feature.geometry), { tolerance: (point) => 2.5 * near(point) })
  const form = lineForm(feature.properties)
  const isCorridor = story.layers.some(({ id, symbol }) => id === feature.properties.layer && symbol === 'corridor')
  const parts = [
    ...(feature.properties.event === '' ? [] : ['edge', 'underlay']),
    'casing',
    // Only a way that is there has sleepers.
    ...(isCorridor && form !== 'planned' ? ['ticks'] : []),
    form,
  ]
  return html`<g${told(story, feature)}><defs><path id="${id}" d="${d}"/></defs>${parts.map(
    (part) => html`<use class="${part}" href="#${id}"/>`,
  )}</g>`
}

const field = (story: Story, feature: Drawn): Html =>
  html`<path class="field" d="${pathOf(lineWork(feature.geometry), { tolerance: () => 1, closed: true })}"${told(story, feature)}/>`

const symbols: readonly StoryLayer['symbol'][] = [
  'contested-line',
  'former-line',
  'corridor',
  'other-pipeline',
  'pipeline',
  'sea-leg',
  'field',
]
const known = new Set<StoryLayer['symbol']>([...symbols, 'border', 'alleged-area', 'recorded-area', 'event-place'])

/** Every line of the story, bottom to top as in the design; a symbol nobody has drawn yet comes as a plain line. */
export const posterLines = (story: Story, { lines, areas }: Geography): Html => {
  const order = story.layers.filter(
    ({ symbol }) => symbol === 'border' || symbols.includes(symbol) || !known.has(symbol),
  )
  const rank = ({ symbol }: StoryLayer): number => symbols.indexOf(symbol)
  return html`${order
    .toSorted((one, other) => rank(one) - rank(other))
    .map((layer) =>
      group(layer, [
        ...areas.features
          .filter(
            ({ properties }) => layer.symbol === 'field' && properties.layer === layer.id && properties.ring === 0,
          )
          .map((feature) => field(story, feature)),
        ...lines.features
          .filter(({ properties }) => properties.layer === layer.id && properties.basis !== 'alleged')
          .map((feature) => line(story, feature)),
      ]),
    )}`
}

/** Stations with their numbers and the points of fields; their size is that of the screen. */
export const posterPoints = (story: Story, { points }: Geography): Html => {
  const layers = story.layers.filter(
    ({ symbol }) => symbol === 'pipeline' || symbol === 'field' || symbol === 'sea-leg',
  )
  return html`${layers.map((layer) =>
    group(
      layer,
      points.features
        .filter(({ properties }) => properties.layer === layer.id && properties.basis !== 'alleged')
        .map((feature) => {
          const [x, y] = shares(feature.geometry.coordinates)
          const { number } = feature.properties
          const words = number > 0 && html`<text class="number" x="${x}" y="${y}" dy=".35em">${number}</text>`
          return html`<g${told(story, feature)}><circle class="station" cx="${x}" cy="${y}" r="${number > 0 ? 6.5 : 3.2}"/>${words}</g>`
        }),
    ),
  )}`
}

const extent = (rings: readonly (readonly Point[])[]): number => {
  const xs = rings.flat().map(([x]) => x)
  const ys = rings.flat().map(([, y]) => y)
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys)
}

/**
 * The nested rings of one area as a mask: the innermost ring drawn over and over, each time with a narrower stroke, for
 * a buffer of a buffer is the wider buffer.
 */
const mask = (rings: readonly Drawn<AreaFeature>[]): Html => {
  const work = rings.map(({ geometry }) => lineWork(geometry))
  const inner = work.at(-1) ?? []
  const id = `poster-area-${rings[0]?.properties.id}`
  const opacities = ringOpacities(rings.length, 1)
  const width = (ring: readonly Point[][]): number => Math.round((extent(ring) - extent(inner)) * 5) / 10
  return html`<mask id="${id}-soft"><svg ${wholeRegion}><defs><path id="${id}" d="${pathOf(inner, { tolerance: () => 6, closed: true })}"/></defs>${work.map(
    (ring, index) => html`<use href="#${id}" stroke-width="${width(ring)}" opacity="${opacities[index] ?? 1}"/>`,
  )}</svg></mask>`
}

/** Where rings lie, as attributes of a rectangle around them: a mask costs as much as what it covers. */
const place = (rings: readonly (readonly Point[])[]): Html => {
  const side = (values: readonly number[], whole: number): readonly [from: number, extent: number] => {
    const [from, to] = [Math.max(0, Math.min(...values)), Math.min(whole, Math.max(...values))]
    const [start, end] = [Math.floor((from / whole) * 1e3) / 10, Math.ceil((to / whole) * 1e3) / 10]
    return [start, Math.max(0, Math.round((end - start) * 10) / 10)]
  }
  const points = rings.flat()
  const [x, width] = side(
    points.map((point) => point[0]),
    posterSize.width,
  )
  const [y, height] = side(
    points.map((point) => point[1]),
    posterSize.height,
  )
  return html` x="${x}%" y="${y}%" width="${width}%" height="${height}%"`
}

const filled = (fill: string, where: Html): Html =>
  fill === 'tint'
    ? html`<rect class="tint"${where}/>`
    : html`${fill === 'hatch' && html`<rect class="veil"${where}/>`}<rect class="${fill}"${where} fill="url(#poster-${fill})"/>`

const fills: Readonly<Record<StoryFeature['basis'], string>> = {
  documented: 'tint',
  reported: 'dots',
  alleged: 'hatch',
  opinion: 'hatch',
}

/** Recorded areas below alleged ones, so that the hatch stays legible. */
export const posterAreas = (story: Story, { areas }: Geography): Html =>
  html`${(['recorded-area', 'alleged-area'] as const).flatMap((symbol) =>
    story.layers
      .filter((layer) => layer.symbol === symbol)
      .map((layer) => {
        const features = areas.features.filter(({ properties }) => properties.layer === layer.id)
        return group(
          layer,
          [...new Set(features.map(({ properties }) => properties.id))].map((id) => {
            const rings = features
              .filter(({ properties }) => properties.id === id)
              .toSorted((one, other) => one.properties.ring - other.properties.ring)
            const [widest] = rings
            return html`${widest && html`<g${told(story, widest)}>${mask(rings)}<g mask="url(#poster-area-${id}-soft)">${filled(fills[widest.properties.basis], place(lineWork(widest.geometry)))}</g></g>`}`
          }),
        )
      }),
  )}`
