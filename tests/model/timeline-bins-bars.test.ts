import { describe, expect, test } from 'vitest'
import { categoryLanes } from '../../src/model/lane-orders.ts'
import type { Bins, Counts } from '../../src/model/timeline-bins.ts'
import { barsOf, cellAt, cellBox } from '../../src/model/timeline-bins-bars.ts'
import { sizeFor } from '../../src/model/timeline-layout-size.ts'

const none: Counts = { documented: 0, reported: 0, alleged: 0, opinion: 0, contested: 0 }
const size = sizeFor('lanes', 1200)
const bin = (left: number, security: Partial<Counts>) => {
  const counts = { ...none, ...security }
  const total = Object.values(counts).reduce((sum, it) => sum + it, 0)
  return { span: { from: left, to: left + 1 }, left, right: left + 12, lanes: [none, counts, none, none, none], total }
}
const bins: Bins = {
  unit: 'month',
  lanes: categoryLanes.list,
  bins: [bin(200, { documented: 12, alleged: 4 }), bin(212, { contested: 4 })],
}

describe('the bars of bins', () => {
  test('are one path for each lane and fill', () => {
    const bars = barsOf(bins, size)
    expect(bars.map(({ lane, fill }) => `${lane?.id} ${fill}`)).toEqual([
      'security documented',
      'security alleged',
      'security contested',
    ])
    expect(bars.every(({ d }) => /^(M[\d.]+ [\d.]+h[\d.]+v[\d.]+h-[\d.]+z)+$/.test(d))).toBe(true)
  })

  test('are half as tall for a quarter of the events', () => {
    const [first, second] = bins.bins.map((it) => cellBox(bins, { bin: it, lane: 1 }, size))
    expect(second!.height).toBeCloseTo(first!.height / 2)
    expect(first!.y).toBeGreaterThanOrEqual(size.laneHeight)
    expect(first!.y + first!.height).toBe(2 * size.laneHeight)
  })

  test('stand from below in the order of what they rest on', () => {
    const top = (fill: string) =>
      Number(/^M[\d.]+ ([\d.]+)/.exec(barsOf(bins, size).find((it) => it.fill === fill)!.d)![1])
    expect(top('documented')).toBeGreaterThan(top('alleged'))
  })
})

describe('pointing at bins', () => {
  test('means the lane of the bin under the point, above its bars as well', () => {
    expect(cellAt(bins, size, 205, size.laneHeight + 1)).toEqual({ bin: bins.bins[0], lane: 1 })
    expect(cellAt(bins, size, 212, 1.5 * size.laneHeight)).toEqual({ bin: bins.bins[1], lane: 1 })
  })

  test('means nothing in an empty lane, beside the bins, or below the axis', () => {
    expect(cellAt(bins, size, 205, 3)).toBeUndefined()
    expect(cellAt(bins, size, 300, size.laneHeight + 1)).toBeUndefined()
    expect(cellAt(bins, size, 205, size.base + 5)).toBeUndefined()
  })
})
