/** Where to take the reader: Web Mercator arithmetic on plain values, the same as MapLibre's. Degrees and pixels. */
import type { Geography } from './geography.ts'
import { type EventId, eventOf, type Story } from './story.ts'

/** Longitude and latitude of the centre in degrees, zoom of 512 px tiles. */
export interface View {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/** The container in pixels, and what covers each of its sides. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

/** What the map holds: west, south, east, north in degrees. Nothing is drawn beyond it. */
export const region = [24, 24, 64, 48] as const
export const zooms = { least: 3.5, greatest: 9 } as const

/** How near the camera comes to one place, and to the farthest-apart places of one event. */
export const nearest = { place: 6.4, home: 7 } as const

export type Position = readonly [number, number]

export const tile = 512
/** Room in pixels between what is fitted and the edge of the free part: half a fan and its label. */
export const margin = 24
/** The free part never counts as narrower or lower than this, in pixels. */
export const leastFree = 80
const clamp = (value: number, least: number, greatest: number): number =>
  least > greatest ? (least + greatest) / 2 : Math.min(greatest, Math.max(least, value))

/** Longitude and latitude to the unit square of Web Mercator: x to the east, y to the south. */
export const project = ([lng, lat]: Position): Position => [
  lng / 360 + 0.5,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
]

export const unproject = ([x, y]: Position): Position => [
  (x - 0.5) * 360,
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90,
]

const [west, north] = project([region[0], region[3]])
const [east, south] = project([region[2], region[1]])

type Size = Pick<Frame, 'width' | 'height'>

/** The zoom below which the region would no longer fill the frame. */
export const leastZoom = ({ width, height }: Size): number => {
  const filling = Math.log2(Math.max(width / (east - west), height / (south - north)) / tile)
  return Math.min(zooms.greatest, Math.max(zooms.least, filling))
}

/** The nearest view that shows nothing beyond the region and stays between the zooms. */
export const clampView = (view: View, { width, height }: Size): View => {
  const zoom = clamp(view.zoom, leastZoom({ width, height }), zooms.greatest)
  const [x, y] = project([view.lng, view.lat])
  const scale = 2 * tile * 2 ** zoom
  const [lng, lat] = unproject([
    clamp(x, west + width / scale, east - width / scale),
    clamp(y, north + height / scale, south - height / scale),
  ])
  return { lng, lat, zoom }
}

/** The view in which all points (degrees) fit into the uncovered part of the frame, at most at zoom `greatest`. */
export const viewAround = (
  points: readonly Position[],
  frame: Frame,
  greatest: number = nearest.place,
): View | null => {
  if (points.length === 0) return null
  const projected = points.map(project)
  const xs = projected.map(([x]) => x)
  const ys = projected.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const { left, right, top, bottom } = frame.padding
  const free = {
    width: Math.max(leastFree, frame.width - left - right - 2 * margin),
    height: Math.max(leastFree, frame.height - top - bottom - 2 * margin),
  }
  const fitting = Math.log2(Math.min(free.width / (x1 - x0), free.height / (y1 - y0)) / tile)
  const zoom = Math.max(leastZoom(frame), Math.min(fitting, greatest, zooms.greatest))
  const scale = tile * 2 ** zoom
  const [lng, lat] = unproject([(x0 + x1) / 2 - (left - right) / 2 / scale, (y0 + y1) / 2 - (top - bottom) / 2 / scale])
  return clampView({ lng, lat, zoom }, frame)
}

/** Whether a position lies on the map at all. */
export const within = ([lng, lat]: Position): boolean =>
  lng >= region[0] && lng <= region[2] && lat >= region[1] && lat <= region[3]

const positions = (coordinates: unknown): Position[] => {
  if (!Array.isArray(coordinates)) return []
  if (typeof coordinates[0] === 'number') return [[coordinates[0], coordinates[1] as number]]
  return coordinates.flatMap(positions)
}

/** Everything on the map that belongs to an event, in degrees: its places, and the lines, areas and points of layers. */
export const pointsOf = (
  story: Story,
  geography: Pick<Geography, 'lines' | 'areas' | 'points'>,
  id: EventId,
): Position[] => {
  const wanted = new Set(eventOf(story, id)?.places ?? [])
  const places = story.places.filter((place) => wanted.has(place.id)).map((place) => place.point)
  const drawn = [...geography.lines.features, ...geography.areas.features, ...geography.points.features]
    .filter((feature) => feature.properties.event === id)
    .flatMap((feature) => positions('coordinates' in feature.geometry ? feature.geometry.coordinates : []))
  return [...places, ...drawn].filter(within)
}

/** The view in which the story opens: its home in what is not covered. The poster follows the same rule in CSS. */
export const homeView = (story: Pick<Story, 'home'>, frame: Frame): View => {
  const [w, s, e, n] = story.home
  return (
    viewAround(
      [
        [w, s],
        [e, n],
      ],
      frame,
      nearest.home,
    ) ?? { lng: (w + e) / 2, lat: (s + n) / 2, zoom: zooms.least }
  )
}

/** What `Focus` of store/state.ts can say, in the words of this room. */
export type Aim =
  | { readonly to: 'home' }
  | { readonly to: 'event'; readonly event: EventId }
  | { readonly to: 'camera'; readonly camera: View }
  | { readonly to: 'step' }

/** The view of an aim; null for a step, which starts from wherever the reader is. Events beyond the map lead home. */
export const viewOf = (
  story: Story,
  geography: Pick<Geography, 'lines' | 'areas' | 'points'>,
  aim: Aim,
  frame: Frame,
): View | null => {
  if (aim.to === 'step') return null
  if (aim.to === 'camera') return clampView(aim.camera, frame)
  if (aim.to === 'home') return homeView(story, frame)
  return viewAround(pointsOf(story, geography, aim.event), frame) ?? homeView(story, frame)
}
