/** The ground of a printed map in greys: relief, water, borders and the layers of a sheet, as SVG. */
import { geoIdentity, geoPath } from 'd3'
import type { Geometry, Position } from 'geojson'
import type { AreaFeature, Geography, StoryFeature } from '../../model/geography.ts'
import type { Layer } from '../../model/records.ts'
import type { Board } from '../../model/sheet-board.ts'
import { type Html, html } from '../html.ts'

/** What the relief picture shows in Web Mercator: west, south, east, north in degrees. */
const reliefBounds = [20, 23, 68, 50] as const

const moved = (value: unknown, at: Board['at']): unknown =>
  Array.isArray(value) && typeof value[0] === 'number'
    ? at(value as Position)
    : (value as unknown[]).map((inner) => moved(inner, at))

/** Path data of a geometry in degrees, cut at the edge of the board with some room for wide lines. */
export const pathOn = (board: Board): ((geometry: Geometry) => string) => {
  const room = 12
  const frame = geoIdentity().clipExtent([
    [-room, -room],
    [board.width + room, board.height + room],
  ])
  const path = geoPath(frame).digits(1)
  return (geometry) => {
    if (geometry.type === 'GeometryCollection') return ''
    return path({ ...geometry, coordinates: moved(geometry.coordinates, board.at) } as Geometry) ?? ''
  }
}

const relief = ({ at }: Board, address: string): Html => {
  const [west, south, east, north] = reliefBounds
  const [left, top] = at([west, north])
  const [right, bottom] = at([east, south])
  return html`<image class="relief" href="${address}" x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${(right - left).toFixed(1)}" height="${(bottom - top).toFixed(1)}" preserveAspectRatio="none"/>`
}

type Line = Geography['lines']['features'][number]

const line = ({ properties, geometry }: Line, symbol: Layer['symbol'], path: (it: Geometry) => string): Html => {
  const d = path(geometry)
  const cased = symbol === 'pipeline' || symbol === 'sea-leg'
  return html`${cased && html`<path class="casing" d="${d}"/>`}<path class="${symbol}" data-kind="${properties.kind}" d="${d}"/>`
}

export interface Ground {
  readonly svg: Html
  /** Features of the chosen layers that may bear words on the map. */
  readonly points: readonly { readonly properties: StoryFeature; readonly geometry: { coordinates: Position } }[]
}

/**
 * The ground with some layers of the story.
 * @param hatch id of the page's hatch pattern
 * @param reliefAddress address of the relief picture from the page
 */
export const mapGround = (
  geography: Geography,
  layers: readonly Layer[],
  board: Board,
  { hatch, reliefAddress }: { readonly hatch: string; readonly reliefAddress: string },
): Ground => {
  const path = pathOn(board)
  const symbols = new Map(layers.map(({ id, symbol }) => [id, symbol]))
  const areas = geography.areas.features.filter(({ properties }) => symbols.has(properties.layer))
  const story = geography.lines.features.filter(({ properties }) => symbols.has(properties.layer))
  const together = (features: readonly { geometry: Geometry }[]): string =>
    features.map(({ geometry }) => path(geometry)).join('')
  const area = ({ properties, geometry }: { properties: AreaFeature; geometry: Geometry }): Html =>
    properties.basis === 'alleged'
      ? html`<path class="alleged" fill="url(#${hatch})" d="${path(geometry)}"/>`
      : html`<path class="area" d="${path(geometry)}"/>`
  return {
    svg: html`<rect class="land" width="${board.width}" height="${board.height}"/>${relief(board, reliefAddress)}
<path class="river" d="${together(geography.rivers.features)}"/>
<path class="water" d="${together(geography.sea.features)}"/><path class="water lake" d="${together(geography.lakes.features)}"/>
<path class="coast" d="${together(geography.coast.features)}"/>
${areas.map(area)}<path class="border" d="${together(geography.borders.features)}"/>
${story.map((feature) => line(feature, symbols.get(feature.properties.layer) ?? 'corridor', path))}`,
    points: geography.points.features.filter(({ properties }) => symbols.has(properties.layer)),
  }
}
