/**
 * The poster is the whole region drawn once, in units that are pixels at `posterZoom`, and laid out by three numbers:
 * pixels per unit, and where its north-west corner stands. The rule of the opening view is written twice, here and in
 * styles/poster.css, from the same values; a browser test holds the two together.
 */
import {
  type Frame,
  leastFree,
  margin,
  nearest,
  type Position,
  project,
  region,
  tile,
  unproject,
  type View,
  zooms,
} from './camera.ts'

/** The zoom at which a unit of the poster is a pixel: half a pixel of what the widest page opens with. */
export const posterZoom = 6.5

const world = tile * 2 ** posterZoom
const [west, north] = project([region[0], region[3]])
const [east, south] = project([region[2], region[1]])

/** The region in units. */
export const posterSize = { width: (east - west) * world, height: (south - north) * world } as const

/** How the poster lies in its frame: pixels per unit, and the pixels from the frame's corner to its own. */
export interface PosterPlace {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** Degrees to units from the north-west corner of the region. */
export const onPoster = (position: Position): Position => {
  const [x, y] = project(position)
  return [(x - west) * world, (y - north) * world]
}

/** The position at shares of the region's width and height, 0 to 1 from its north-west corner, in degrees. */
export const atShares = (across: number, down: number): Position =>
  unproject([west + across * (east - west), north + down * (south - north)])

/** Pixels per unit at a zoom, and the zoom again. */
export const scaleOf = (zoom: number): number => 2 ** (zoom - posterZoom)
export const zoomOf = (scale: number): number => posterZoom + Math.log2(scale)

/** Where the poster lies when the frame shows this view. */
export const placeOf = ({ lng, lat, zoom }: View, { width, height }: Pick<Frame, 'width' | 'height'>): PosterPlace => {
  const scale = scaleOf(zoom)
  const [x, y] = onPoster([lng, lat])
  return { scale, x: width / 2 - x * scale, y: height / 2 - y * scale }
}

/** The view that the frame shows when the poster lies so. */
export const viewAt = ({ scale, x, y }: PosterPlace, { width, height }: Pick<Frame, 'width' | 'height'>): View => {
  const [lng, lat] = unproject([(width / 2 - x) / scale / world + west, (height / 2 - y) / scale / world + north])
  return { lng, lat, zoom: zoomOf(scale) }
}

type Home = readonly [west: number, south: number, east: number, north: number]

/** The numbers of the rule, as custom properties for the style sheet: plain numbers are units, `px` are pixels. */
export const homeRule = ([w, s, e, n]: Home): Readonly<Record<string, string>> => {
  const [x0, y0] = onPoster([w, n])
  const [x1, y1] = onPoster([e, s])
  const exact = (value: number): string => String(Math.round(value * 1e4) / 1e4)
  return {
    '--region-width': exact(posterSize.width),
    '--region-height': exact(posterSize.height),
    '--home-width': exact(x1 - x0),
    '--home-height': exact(y1 - y0),
    '--home-x': exact((x0 + x1) / 2),
    '--home-y': exact((y0 + y1) / 2),
    '--least-scale': `${Math.round(scaleOf(zooms.least) * 1e7) / 1e7}px`,
    '--greatest-scale': `${scaleOf(nearest.home)}px`,
    '--margin': `${margin}px`,
    '--least-free': `${leastFree}px`,
  }
}

/** The rule of styles/poster.css in numbers: how the poster lies at home before any script has run. */
export const homePlace = (home: Home, { width, height, padding }: Frame): PosterPlace => {
  const [x0, y0] = onPoster([home[0], home[3]])
  const [x1, y1] = onPoster([home[2], home[1]])
  const { left, right, top, bottom } = padding
  const freeWidth = Math.max(leastFree, width - left - right - 2 * margin)
  const freeHeight = Math.max(leastFree, height - top - bottom - 2 * margin)
  const scale = Math.max(
    scaleOf(zooms.least),
    width / posterSize.width,
    height / posterSize.height,
    Math.min(freeWidth / (x1 - x0), freeHeight / (y1 - y0), scaleOf(nearest.home)),
  )
  const within = (wanted: number, room: number): number => Math.min(0, Math.max(room, wanted))
  return {
    scale,
    x: within((width + left - right) / 2 - ((x0 + x1) / 2) * scale, width - posterSize.width * scale),
    y: within((height + top - bottom) / 2 - ((y0 + y1) / 2) * scale, height - posterSize.height * scale),
  }
}

/** The least zoom of each tier: names of a tier are shown from there on. */
export const tiers = [3.9, 4.45, 5, 5.8] as const

/** The tier of a zoom; the least one is shown however far out. */
export const tierOf = (zoom: number): number =>
  Math.max(
    0,
    tiers.findLastIndex((least) => zoom >= least - 0.01),
  )
