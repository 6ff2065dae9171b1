/** A map for paper: greys, numbers instead of hues, names that never cover a mark. */
import type { Box } from '../../model/box.ts'
import type { Dossier, DossierEvent } from '../../model/dossier.ts'
import type { Geography } from '../../model/geography.ts'
import { fillOf, symbolOf } from '../../model/glyph-form.ts'
import { numeral } from '../../model/language.ts'
import { type Board, boardOf, scaleLength } from '../../model/sheet-board.ts'
import { type PlacedMark, placeMarks } from '../../model/sheet-marks.ts'
import { breadthOf, placeNames, type SheetName } from '../../model/sheet-names.ts'
import { kilometres } from '../../model/words/handouts.ts'
import { type Html, html } from '../html.ts'
import { mapGround } from './map-ground.ts'

export interface SheetMap {
  readonly id: string
  /** What a reader who does not see it is told. */
  readonly title: string
  readonly frame: readonly [number, number, number, number]
  readonly width: number
  readonly height: number
  readonly layers: readonly string[]
  /** In the order of their numbers. */
  readonly events: readonly DossierEvent[]
  readonly names: boolean
  readonly reliefAddress: string
}

interface Named extends SheetName {
  readonly kind: string
}

const isIn = ({ width, height }: Board, [x, y]: readonly [number, number], room = 10): boolean =>
  x >= room && y >= room && x <= width - room && y <= height - room

/** Where an event stands: in the middle of its area, where one is drawn, or at its first place on the map. */
const standing = (dossier: Dossier, geography: Geography, board: Board, map: SheetMap, event: DossierEvent) => {
  const area = geography.points.features.find(
    ({ properties }) => properties.event === event.id && map.layers.includes(properties.layer),
  )
  const places = event.places.flatMap((id) => {
    const point = dossier.places.get(id)?.point
    return point ? [[...point]] : []
  })
  return [...(area ? [area.geometry.coordinates] : []), ...places].map(board.at).find((point) => isIn(board, point))
}

const mark = ({ status, category }: DossierEvent, { number, x, y, markX, markY, box }: PlacedMark): Html => {
  const away = Math.hypot(markX - x, markY - y) > 4
  const edge = [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)] as const
  return html`${away && html`<path class="leader" d="M${x.toFixed(1)} ${y.toFixed(1)}L${edge[0].toFixed(1)} ${edge[1].toFixed(1)}"/>`}<g class="numbered" data-number="${number}"><use href="#${symbolOf(category, fillOf(status))}" x="${(markX - 12).toFixed(1)}" y="${(markY - 12).toFixed(1)}" width="24" height="24"/><text x="${(markX + 10).toFixed(1)}" y="${(markY + 4.5).toFixed(1)}">${number}</text></g>`
}

/** Names in the order in which they find room: countries and capitals come before the marks, the rest after them. */
const namesOf = (
  dossier: Dossier,
  geography: Geography,
  board: Board,
  map: SheetMap,
): Record<'first' | 'rest', Named[]> => {
  const used = new Set(map.events.flatMap(({ places }) => places))
  const towns = [...dossier.places.values()].flatMap(({ id, name, kind, point, label }): Named[] => {
    const [x, y] = board.at([...point])
    const isTown = kind === 'capital' || kind === 'town' || kind === 'terminal'
    if (!isTown || !(label || used.has(id)) || !isIn(board, [x, y])) return []
    const town = { text: name, x, y, size: 11, breadth: breadthOf(name), beside: true, reach: 0 }
    return [{ ...town, kind: kind === 'capital' ? 'town capital' : used.has(id) ? 'town' : 'town other' }]
  })
  const ground = geography.labels.features.flatMap(({ properties: { name, kind, rank }, geometry }): Named[] => {
    if (geometry.type !== 'Point' || kind === 'range' || kind === 'river') return []
    const [x, y] = board.at(geometry.coordinates)
    if (!isIn(board, [x, y], 0)) return []
    const country = kind === 'country'
    const text = country ? name.toUpperCase() : name
    const size = country ? (rank === 3 ? 9.5 : 11.5) : kind === 'sea' ? 14 : 10
    const breadth = breadthOf(text, country ? 0.16 : 0)
    return [{ text, x, y, size, breadth, beside: false, reach: country ? 40 : 60, kind }]
  })
  const of = (list: readonly Named[], ...kinds: string[]): Named[] =>
    kinds.flatMap((kind) => list.filter((it) => it.kind === kind))
  return {
    first: [...of(ground, 'country'), ...of(towns, 'town capital')],
    rest: [...of(ground, 'sea'), ...of(towns, 'town'), ...of(ground, 'lake'), ...of(towns, 'town other')],
  }
}

const scaleBar = (board: Board): { svg: Html; box: Box } => {
  const length = scaleLength(board, 110)
  const [x, y] = [12, board.height - 12]
  const width = length * board.kilometre
  return {
    svg: html`<g class="scale"><path d="M${x} ${y - 5}v5h${width.toFixed(1)}v-5"/><text x="${(x + width / 2).toFixed(1)}" y="${y - 5}">${kilometres(numeral(length))}</text></g>`,
    box: { left: 4, top: y - 20, right: x + width + 8, bottom: board.height },
  }
}

/** The drawing with its numbers; an event without a place in the frame is in the list only. */
export const sheetMap = (dossier: Dossier, geography: Geography, map: SheetMap): Html => {
  const { id, width, height } = map
  const board = boardOf(map.frame, width, height)
  const hatch = `${id}-hatch`
  const layers = dossier.layers.filter((layer) => map.layers.includes(layer.id))
  const ground = mapGround(geography, layers, board, { hatch, reliefAddress: map.reliefAddress })
  const frame: Box = { left: 3, top: 3, right: width - 3, bottom: height - 3 }
  const bar = scaleBar(board)
  const points = map.events.flatMap((event, index) => {
    const point = standing(dossier, geography, board, map, event)
    return point ? [{ number: index + 1, x: point[0], y: point[1], event }] : []
  })
  const wanted = map.names ? namesOf(dossier, geography, board, map) : { first: [], rest: [] }
  const first = placeNames(wanted.first, frame, [bar.box])
  const fixed = [bar.box, ...first.map(({ box }) => box)]
  const marks = placeMarks(points, frame, fixed)
  const numbered = new Set(map.events.map(({ id }) => id))
  const words = ground.points.flatMap(({ properties: { label, basis, event }, geometry }): Named[] => {
    const [x, y] = board.at(geometry.coordinates)
    if (label === '' || !isIn(board, [x, y]) || (basis === 'alleged' && !numbered.has(event))) return []
    // Far from its line a note on who holds and who claims would tell of other ground.
    const reach = basis === 'alleged' ? 80 : 40
    return [{ text: label, x, y, size: 10, breadth: breadthOf(label), beside: false, reach, kind: 'words' }]
  })
  const later = map.names ? [...words, ...wanted.rest] : []
  const names = [...first, ...placeNames(later, frame, [...fixed, ...marks.map(({ box }) => box)])]
  const rings = names.flatMap(({ name: { kind, x, y } }) => (kind.startsWith('town') ? [{ x, y }] : []))
  return html`<svg class="sheet-map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${map.title}">
<defs><pattern id="${hatch}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="#000" stroke-width="2.6"/></pattern></defs>
${ground.svg}${rings.map(({ x, y }) => html`<circle class="town-ring" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.2"/>`)}
${names.map(({ name, middleX, middleY }) => html`<text class="name ${name.kind}" x="${middleX.toFixed(1)}" y="${(middleY + name.size * 0.35).toFixed(1)}" font-size="${name.size}">${name.text}</text>`)}
${marks.map((placed, index) => {
  const point = points[index]
  return point && mark(point.event, placed)
})}${bar.svg}<rect class="frame" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}"/></svg>`
}
