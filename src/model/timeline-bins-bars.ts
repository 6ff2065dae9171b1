/** Bins as stacks of bars, and which of them a point means. Pixels. */
import type { Fill } from './glyph-form.ts'
import type { Lane } from './lane-orders.ts'
import { type Bin, type Bins, countOf, stackOrder } from './timeline-bins.ts'
import type { Size } from './timeline-layout-size.ts'

/** All bars of one lane and one fill as one path. */
export interface Bars {
  /** Null where all events share one lane. */
  readonly lane: Lane | null
  readonly fill: Fill
  readonly d: string
}

/** One lane of a bin. */
export interface Cell {
  readonly bin: Bin
  readonly lane: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const gap = 2
const headroom = 3
const least = 2.5

const laneBox = (
  { mode, laneHeight, base }: Size,
  lane: number,
): { readonly bottom: number; readonly height: number } =>
  mode === 'lanes' ? { bottom: (lane + 1) * laneHeight, height: laneHeight } : { bottom: base, height: base }

/** The greatest count of a lane in any bin; heights are measured by it. */
const mostOf = ({ bins }: Bins): number =>
  bins.reduce((most, { lanes }) => lanes.reduce((so, counts) => Math.max(so, countOf(counts)), most), 1)

const heightOf = (count: number, most: number, room: number): number =>
  count === 0 ? 0 : Math.max(least, room * Math.sqrt(count / most))

/** Where the stack of a cell stands. */
export const cellBox = (bins: Bins, { bin, lane }: Cell, size: Size): Box => {
  const { bottom, height } = laneBox(size, lane)
  const tall = heightOf(countOf(bin.lanes[lane]!), mostOf(bins), height - headroom)
  return { x: bin.left, y: bottom - tall, width: bin.right - bin.left, height: tall }
}

const round = (value: number): string => String(Math.round(value * 10) / 10)

/** At most twenty-five paths, however many events there are; the height of a stack is by the square root of its count. */
export const barsOf = (bins: Bins, size: Size): Bars[] => {
  const most = mostOf(bins)
  const paths = new Map<string, { lane: Lane | null; fill: Fill; d: string[] }>()
  for (const bin of bins.bins) {
    bin.lanes.forEach((counts, lane) => {
      const count = countOf(counts)
      if (count === 0) return
      const { bottom, height } = laneBox(size, lane)
      const tall = heightOf(count, most, height - headroom)
      const [left, width] = [bin.left + gap / 2, Math.max(1, bin.right - bin.left - gap)]
      let y = bottom
      for (const fill of stackOrder) {
        if (counts[fill] === 0) continue
        const part = (tall * counts[fill]) / count
        y -= part
        const key = `${lane} ${fill}`
        const path = paths.get(key) ?? { lane: bins.lanes[lane] ?? null, fill, d: [] }
        path.d.push(`M${round(left)} ${round(y)}h${round(width)}v${round(part)}h${round(-width)}z`)
        paths.set(key, path)
      }
    })
  }
  return [...paths.values()].map(({ lane, fill, d }) => ({ lane, fill, d: d.join('') }))
}

/** The cell under a point: anywhere in the height of its lane; undefined where there is none or it is empty. */
export const cellAt = ({ bins }: Bins, size: Size, x: number, y: number): Cell | undefined => {
  const bin = bins.find(({ left, right }) => x >= left && x < right)
  if (!bin || y < 0 || y > size.base) return undefined
  const lane = bin.lanes.length === 1 ? 0 : Math.min(bin.lanes.length - 1, Math.floor(y / size.laneHeight))
  return countOf(bin.lanes[lane]!) > 0 ? { bin, lane } : undefined
}
