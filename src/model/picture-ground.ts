/** The ground of a picture to take away: sea, borders, lines and areas of the layers that are on, as SVG text. */
import type { Position as Coordinates, Geometry } from 'geojson'
import { type Position, project, tile, type View } from './camera.ts'
import type { AreaFeature, Geography, StoryFeature } from './geography.ts'
import { ringOpacities } from './map-layers-areas.ts'
import { meets } from './map-style-state.ts'
import type { Palette } from './palette.ts'
import { type Point, pathOf } from './poster-path.ts'
import type { Span } from './span.ts'
import type { LayerId, StoryLayer } from './story.ts'

/** What of the story a picture shows, and where it lies on the paper. */
export interface PictureView {
  readonly view: View
  /** The map's box in pixels. */
  readonly width: number
  readonly height: number
  readonly window: Span
  readonly layers: ReadonlySet<LayerId>
  /** Whether what belongs to an event is in view. */
  isSeen(event: string): boolean
}

/** Degrees to pixels of the map's box. */
export const placer = ({ view, width, height }: PictureView): ((position: Coordinates) => Point) => {
  const scale = tile * 2 ** view.zoom
  const [centreX, centreY] = project([view.lng, view.lat])
  return ([lng = 0, lat = 0]) => {
    const [x, y] = project([lng, lat] satisfies Position)
    return [(x - centreX) * scale + width / 2, (y - centreY) * scale + height / 2]
  }
}

/** Tenths of a pixel are whole numbers in paths; the map's group is scaled back. */
export const fine = 10

const linesOf = (geometry: Geometry): Coordinates[][] => {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(linesOf)
  if (geometry.type === 'Point') return [[geometry.coordinates]]
  if (geometry.type === 'MultiPoint' || geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates
}

interface Stroke {
  readonly width: number
  readonly dash?: string
}

const strokes: Readonly<Partial<Record<StoryLayer['symbol'], Stroke>>> = {
  'contested-line': { width: 1.4, dash: '5 3' },
  'former-line': { width: 1.6, dash: '0.1 3.4' },
  pipeline: { width: 3 },
  'other-pipeline': { width: 1.6 },
  'sea-leg': { width: 2, dash: '9 4 1.5 4' },
  corridor: { width: 1.2 },
}

/** What is planned, unfinished or idle is dashed, as on the map: it must not look built and in use. */
const isBuilt = ({ kind }: StoryFeature): boolean => !['planned', 'unfinished', 'idle'].includes(kind)

const colourOf = (symbol: StoryLayer['symbol'], palette: Palette): string => {
  if (symbol === 'contested-line' || symbol === 'former-line') return palette.border
  return symbol === 'corridor' ? palette.road : palette.category.energy
}

/** Patterns of the areas, for paths in tenths of pixels; the picture defines each once. */
export const areaPatterns = (palette: Palette): string => {
  const hue = palette.category.security
  return `<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="scale(${fine}) rotate(-45)"><path d="M0 3.5H7" stroke="${hue}" stroke-width="1.7"/></pattern><pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="scale(${fine})"><circle cx="1.75" cy="1.75" r="1.1" fill="${hue}"/><circle cx="5.25" cy="5.25" r="1.1" fill="${hue}"/></pattern>`
}

/** The map without marks and names, in tenths of pixels. */
export const pictureGround = (
  geography: Geography,
  symbols: readonly StoryLayer[],
  asked: PictureView,
  palette: Palette,
): string => {
  const at = placer(asked)
  const d = (geometry: Geometry, closed = false): string =>
    pathOf(
      linesOf(geometry).map((line) =>
        line.map((position): Point => {
          const [x, y] = at(position)
          return [x * fine, y * fine]
        }),
      ),
      { tolerance: () => 4, closed, leastArea: closed ? 300 : 0 },
    )
  const symbolOf = new Map(symbols.map(({ id, symbol }) => [id, symbol]))
  const isShown = ({ layer, event, from, to }: StoryFeature): boolean =>
    asked.layers.has(layer) && meets({ from, to }, asked.window) && (event === '' || asked.isSeen(event))
  const path = (shape: string, attributes: string): string => (shape === '' ? '' : `<path d="${shape}" ${attributes}/>`)
  const stroke = (colour: string, width: number, dash?: string): string =>
    `fill="none" stroke="${colour}" stroke-width="${width * fine}" stroke-linejoin="round"${
      dash
        ? ` stroke-dasharray="${dash
            .split(' ')
            .map((part) => Number(part) * fine)
            .join(' ')}" stroke-linecap="round"`
        : ''
    }`
  const water = [...geography.sea.features, ...geography.lakes.features].map(({ geometry }) =>
    path(d(geometry, true), `fill="${palette.sea}" fill-rule="evenodd"`),
  )
  const rivers = geography.rivers.features.map(({ geometry, properties }) =>
    path(d(geometry), stroke(palette.river, properties.rank === 1 ? 1.6 : 1)),
  )
  const coast = geography.coast.features.map(({ geometry }) => path(d(geometry), stroke(palette.coast, 0.8)))
  const rings = (features: Geography['areas']['features']): number =>
    1 + Math.max(0, ...features.map(({ properties }) => properties.ring))
  const areas = geography.areas.features.filter(
    ({ properties }) => isShown(properties) && symbolOf.get(properties.layer) !== 'field',
  )
  const area = ({ geometry, properties }: { geometry: Geometry; properties: AreaFeature }): string => {
    const same = areas.filter((other) => other.properties.id === properties.id)
    const opacity = ringOpacities(rings(same), properties.basis === 'documented' ? 0.24 : 0.8)[properties.ring] ?? 0
    const shape = d(geometry, true)
    const fill =
      properties.basis === 'alleged'
        ? 'url(#hatch)'
        : properties.basis === 'reported'
          ? 'url(#dots)'
          : palette.category.security
    return path(shape, `fill="${fill}" fill-rule="evenodd" opacity="${opacity}"`)
  }
  const borders = symbols.some(({ id, symbol }) => symbol === 'border' && asked.layers.has(id))
    ? geography.borders.features.map(({ geometry }) => path(d(geometry), stroke(palette.border, 1.1)))
    : []
  const lines = geography.lines.features
    .filter(({ properties }) => properties.basis !== 'alleged' && isShown(properties))
    .map(({ geometry, properties }) => {
      const symbol = symbolOf.get(properties.layer)
      const form = symbol && strokes[symbol]
      return form && symbol
        ? path(d(geometry), stroke(colourOf(symbol, palette), form.width, isBuilt(properties) ? form.dash : '2.6 3.4'))
        : ''
    })
  return [...water, ...rivers, ...coast, ...areas.map(area), ...borders, ...lines].join('\n')
}
