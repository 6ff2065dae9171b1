/**
 * Which names stand on the poster, and where: placed once, at build, for a few scales, so that what is named far out
 * keeps its place when there is room for more. Marks come first, then the words of allegations, towns, countries.
 */
import { within } from './camera.ts'
import { eventPoints } from './event-points.ts'
import type { Geography } from './geography.ts'
import { labelPoints } from './map-labels.ts'
import { placePoints } from './map-labels-places.ts'
import { meets } from './map-style-state.ts'
import { about, type Box, board } from './poster-board.ts'
import { tiers } from './poster-frame.ts'
import type { EventId, LayerId, Story } from './story.ts'
import { wideTextWidth } from './timeline-labels-width.ts'

export type NameKind = 'area' | 'capital' | 'town' | 'country' | 'sea' | 'lake'
type Anchor = 'start' | 'middle' | 'end'

interface Wanted {
  readonly text: string
  readonly local: string
  readonly kind: NameKind
  /** 1 large to 3 small; 0 where the kind has one size. */
  readonly rank: number
  readonly size: number
  readonly point: readonly [number, number]
  readonly layer?: LayerId
  /** The event that speaks of it. */
  readonly event?: EventId
  readonly span?: { readonly from: number; readonly to: number }
  /** The first tier in which it may stand. */
  readonly from: number
}

/** A name with its place: pixels from its point to the start, middle or end of its first line. */
export interface PosterName extends Wanted {
  readonly anchor: Anchor
  readonly right: number
  readonly down: number
  readonly tier: number
}

const lead = 1.15
/** Capitals with spaces between them are wider than running text. */
const widthOf = ({ text, kind, size }: Wanted): number =>
  wideTextWidth(text, size) * (kind === 'country' ? 1.12 : kind === 'sea' ? 1.2 : 1)

const boxOf = (wanted: Wanted, anchor: Anchor, right: number, down: number): Box => {
  const width = Math.max(widthOf(wanted), wideTextWidth(wanted.local, wanted.size * 0.84))
  const left = anchor === 'start' ? right : anchor === 'end' ? right - width : right - width / 2
  const lines = wanted.local === '' ? 1 : 1.9
  return {
    left,
    right: left + width,
    top: down - wanted.size * 0.8,
    bottom: down + wanted.size * (lines * lead - 0.85),
  }
}

type Step = readonly [Anchor, right: number, down: number]

/** Places to try, the best first: beside a town ever farther out, about the middle of a country or sea. */
const steps = ({ kind, size, local }: Wanted): Step[] => {
  if (kind === 'area' || kind === 'country' || kind === 'sea' || kind === 'lake') {
    const middle = size * 0.35 - (local === '' ? 0 : size * 0.45)
    const far = kind === 'area' ? [0, 12, 22, 32, 44, 58] : [0, 16, 28, 40, 54]
    return far.flatMap((gap): Step[] => [
      ['middle', 0, middle - gap],
      ['middle', 0, middle + gap],
      ['middle', gap * 1.6, middle],
      ['middle', -gap * 1.6, middle],
      ['middle', gap * 1.6, middle - gap],
      ['middle', -gap * 1.6, middle + gap],
    ])
  }
  const middle = size * 0.35
  return [8, 14, 20, 28, 38].flatMap((gap): Step[] => [
    ['start', gap, middle],
    ['end', -gap, middle],
    ['middle', 0, gap + size * 0.8],
    ['middle', 0, -gap],
  ])
}

const afterColon = (label: string): string => label.slice(label.indexOf(': ') + (label.includes(': ') ? 2 : 0))

const wantedOf = (story: Story, geography: Geography): Wanted[] => {
  const symbols = new Map(story.layers.map(({ id, symbol, on }) => [id, on ? symbol : null]))
  const areas = geography.points.features.flatMap(({ properties, geometry }): Wanted[] => {
    const { label, layer, event, from, to } = properties
    const symbol = symbols.get(layer)
    if (label === '' || (symbol !== 'alleged-area' && symbol !== 'recorded-area') || !meets({ from, to }, story.window))
      return []
    const alleged = symbol === 'alleged-area'
    const point = geometry.coordinates as [number, number]
    const common = {
      local: '',
      kind: 'area',
      rank: 0,
      size: 11.5,
      point,
      layer,
      span: { from, to },
      ...(event && { event }),
    } as const
    return [{ ...common, text: alleged ? afterColon(label) : label, from: alleged ? 0 : 2 }]
  })
  const towns = placePoints(story)
    .features.filter(({ properties }) => properties.rank <= 1)
    .map(({ properties, geometry }): Wanted => {
      const { name, rank, from, to } = properties
      const kind = rank === 0 ? 'capital' : 'town'
      const size = rank === 0 ? 13.2 : 11.8
      const point = geometry.coordinates as [number, number]
      return { text: name, local: '', kind, rank: 0, size, point, span: { from, to }, from: 0 }
    })
  const lands = labelPoints(geography).features.flatMap(({ properties, geometry }): Wanted[] => {
    const { kind, rank, caption, name, local } = properties
    if (geometry.type !== 'Point' || kind === 'range' || kind === 'river') return []
    const point = geometry.coordinates as [number, number]
    const sizes = kind === 'country' ? [15.5, 12.5, 11.2] : kind === 'sea' ? [19, 16, 14] : [11.5, 11.5, 11.5]
    const text = kind === 'country' ? caption : name
    return [
      {
        text,
        local,
        kind,
        rank: kind === 'lake' ? 0 : rank,
        size: sizes[rank - 1] ?? 11,
        point,
        from: kind === 'lake' ? 1 : 0,
      },
    ]
  })
  const weight = ({ kind }: Wanted): number => ['area', 'capital', 'town', 'country', 'sea', 'lake'].indexOf(kind)
  const here = [...towns.filter(({ span }) => !span || meets(span, story.window)), ...lands].filter(({ point }) =>
    within(point),
  )
  return [...areas, ...here].toSorted((one, other) => weight(one) - weight(other) || other.size - one.size)
}

/** The names of the opening view; none lies on a mark or on another name at any zoom from that of its tier on. */
export const posterNames = (story: Story, geography: Geography): PosterName[] => {
  const marks = eventPoints(story)
    .features.filter(({ properties }) => meets(properties, story.window))
    .map(({ properties, geometry }) => ({
      point: geometry.coordinates as [number, number],
      box: about(properties.right, properties.down, 9),
    }))
  const dots = placePoints(story)
    .features.filter(({ properties }) => properties.rank <= 1)
    .map(({ geometry }) => ({ point: geometry.coordinates as [number, number], box: about(0, 0, 4) }))
  const taken = board([...marks, ...dots])
  const placed: PosterName[] = []
  let waiting = wantedOf(story, geography)
  for (const [tier, zoom] of tiers.entries()) {
    waiting = waiting.filter((wanted) => {
      if (wanted.from > tier) return true
      const step = steps(wanted).find(([anchor, right, down]) =>
        taken.isFree({ point: wanted.point, box: boxOf(wanted, anchor, right, down) }, zoom),
      )
      if (!step) return true
      const [anchor, right, down] = step
      taken.add({ point: wanted.point, box: boxOf(wanted, anchor, right, down) })
      placed.push({ ...wanted, anchor, right, down, tier })
      return false
    })
  }
  return placed
}
