/** The ground of a picture to take away: sea, borders, lines and areas of the layers that are on, as SVG text. */
import type { Position as Coordinates, Geometry } from 'geojson'
import { type Position, project, tile, type View } from './camera.ts'
import type { AreaFeature, Geography, StoryFeature } from './geography.ts'
import { ringOpacities } from './map-layers-areas.ts'
import { meets } from './map-style-state.ts'
import type { Palette } from './palette.ts'
import { type PictureStroke, rankOf, strokesOf } from './picture-lines.ts'
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
  const isOn = ({ layer, from, to }: StoryFeature): boolean =>
    asked.layers.has(layer) && meets({ from, to }, asked.window)
  const path = (shape: string, attributes: string): string => (shape === '' ? '' : `<path d="${shape}" ${attributes}/>`)
  const stroke = ({ colour, width, dash, cap }: PictureStroke, fill = 'none'): string =>
    `fill="${fill}" stroke="${colour}" stroke-width="${width * fine}" stroke-linejoin="round"${
      dash ? ` stroke-dasharray="${dash.map((part) => part * fine).join(' ')}"` : ''
    }${cap ? ` stroke-linecap="${cap}"` : ''}`
  const water = [...geography.sea.features, ...geography.lakes.features].map(({ geometry }) =>
    path(d(geometry, true), `fill="${palette.sea}" fill-rule="evenodd"`),
  )
  const rivers = geography.rivers.features.map(({ geometry, properties }) =>
    path(d(geometry), stroke({ colour: palette.river, width: properties.rank === 1 ? 1.6 : 1 })),
  )
  const coast = geography.coast.features.map(({ geometry }) =>
    path(d(geometry), stroke({ colour: palette.coast, width: 0.8 })),
  )
  // An area is what somebody says, and goes with the event; a line is there whoever speaks of it.
  const speaking = geography.areas.features.filter(
    ({ properties: it }) =>
      isOn(it) && symbolOf.get(it.layer) !== 'field' && (it.event === '' || asked.isSeen(it.event)),
  )
  const ringsOf = (id: string): number =>
    1 + Math.max(...speaking.filter(({ properties }) => properties.id === id).map(({ properties }) => properties.ring))
  const area = ({ geometry, properties }: { geometry: Geometry; properties: AreaFeature }): string => {
    const most = properties.basis === 'documented' ? 0.24 : 0.8
    const opacity = ringOpacities(ringsOf(properties.id), most)[properties.ring] ?? 0
    const shape = d(geometry, true)
    const fill =
      properties.basis === 'alleged' || properties.basis === 'opinion'
        ? 'url(#hatch)'
        : properties.basis === 'reported'
          ? 'url(#dots)'
          : palette.category.security
    return path(shape, `fill="${fill}" fill-rule="evenodd" opacity="${opacity}"`)
  }
  const fields = geography.areas.features
    .filter(({ properties: it }) => isOn(it) && symbolOf.get(it.layer) === 'field' && it.ring === 0)
    .map(({ geometry }) => {
      const { energy } = palette.category
      return path(
        d(geometry, true),
        `${stroke({ colour: energy, width: 1.4, dash: [3, 3] }, energy)} fill-opacity="0.1"`,
      )
    })
  const borders = symbols.some(({ id, symbol }) => symbol === 'border' && asked.layers.has(id))
    ? geography.borders.features.map(({ geometry }) =>
        path(d(geometry), stroke({ colour: palette.border, width: 1.1 })),
      )
    : []
  const lines = geography.lines.features
    .flatMap((feature) => {
      const symbol = symbolOf.get(feature.properties.layer)
      return symbol && feature.properties.basis !== 'alleged' && isOn(feature.properties)
        ? [{ ...feature, symbol }]
        : []
    })
    .toSorted((one, other) => rankOf(one.symbol) - rankOf(other.symbol))
    .flatMap(({ symbol, geometry, properties }) =>
      strokesOf(symbol, properties, palette).map((each) => path(d(geometry), stroke(each))),
    )
  return [...water, ...rivers, ...coast, ...speaking.map(area), ...borders, ...fields, ...lines].join('\n')
}
