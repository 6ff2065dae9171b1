import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  overviewInstant,
  overviewPixel,
  overviewScale,
  overviewTicks,
  overviewUnits,
} from '../../src/model/overview.ts'
import { timelineStory } from '../fakes/timeline-story.ts'

const { extent, overviewBreak, events } = timelineStory
const scale = overviewScale(extent, overviewBreak, 160, 1426)

describe('the overview', () => {
  test('gives early years less room, and leaves a gap at the break', () => {
    expect(overviewPixel(scale, extent.from)).toBe(160)
    expect(overviewPixel(scale, extent.to)).toBe(1426)
    expect(scale.early?.right).toBeLessThan(scale.late.left)
    const year = (instant: number) => overviewPixel(scale, instant + 31_536_000_000) - overviewPixel(scale, instant)
    expect(year(Date.UTC(2024, 0))).toBeGreaterThan(5 * year(Date.UTC(2010, 0)))
  })

  test('has one scale where the break lies outside', () => {
    expect(overviewScale(extent, extent.from, 0, 100).early).toBeNull()
    expect(overviewScale(extent, extent.to + 1, 0, 100).early).toBeNull()
  })

  test('leads from an instant to a pixel and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const instant = extent.from + share * (extent.to - extent.from)
        expect(Math.abs(overviewInstant(scale, overviewPixel(scale, instant)) - instant)).toBeLessThan(1000)
      }),
    )
  })

  test('keeps what lies beyond the extent at its ends, and the gap at the break', () => {
    expect(overviewPixel(scale, Number.NEGATIVE_INFINITY)).toBe(160)
    expect(overviewInstant(scale, 5000)).toBe(extent.to)
    expect(overviewInstant(scale, scale.late.left - 3)).toBe(overviewBreak)
  })

  test('names years without overlap', () => {
    const named = overviewTicks(scale).filter(({ label }) => label)
    expect(named.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['2006', '2018', '2022', '2023', '2024', '2025', '2026']),
    )
    for (const [index, { x }] of named.entries()) {
      expect((named[index + 1]?.x ?? Number.POSITIVE_INFINITY) - x).toBeGreaterThan(26)
    }
  })

  test('stacks one block for each event, none on another', () => {
    const units = overviewUnits(events, scale)
    expect(units).toHaveLength(events.length)
    expect(new Set(units.map(({ x, level }) => `${x} ${level}`)).size).toBe(events.length)
    expect(Math.max(...units.map(({ level }) => level))).toBeGreaterThan(2)
  })
})
