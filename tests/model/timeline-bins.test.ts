import { describe, expect, test } from 'vitest'
import { generatedStory } from '../../scripts/generated-story.mjs'
import { categoryLanes, type Lanes } from '../../src/model/lane-orders.ts'
import type { Span } from '../../src/model/span.ts'
import {
  binSentence,
  binsOf,
  binWords,
  countOf,
  countsWords,
  isDense,
  mostBins,
  pixelsPerEvent,
} from '../../src/model/timeline-bins.ts'
import { eventsIn } from '../../src/model/window-steps-events.ts'

const story = generatedStory(1000)
const axis = { left: 160, right: 1186 }
const binned = (window: Span, lanes: Lanes | null = categoryLanes) => {
  const events = eventsIn(story.events, window)
  return { events, ...binsOf(events, { span: window, ...axis }, lanes) }
}
const year = { from: Date.UTC(2024, 0), to: Date.UTC(2025, 0) }

describe('the dense state', () => {
  test('begins where an event has fewer pixels than its mark needs, and never for a small story', () => {
    const fits = Math.floor((axis.right - axis.left) / pixelsPerEvent)
    expect(isDense(1000, fits, axis)).toBe(false)
    expect(isDense(1000, fits + 1, axis)).toBe(true)
    expect(isDense(200, 200, axis)).toBe(false)
  })
})

describe('bins', () => {
  test('count every event of the window once', () => {
    for (const window of [story.extent, year, { from: Date.UTC(2025, 5, 3), to: Date.UTC(2025, 5, 20) }]) {
      const { bins, events } = binned(window)
      expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(events.length)
      for (const { lanes, total } of bins) expect(lanes.reduce((sum, it) => sum + countOf(it), 0)).toBe(total)
    }
  })

  test('are as long as they must be to have room, never more than the list holds, and never overlap', () => {
    const unit = (months: number) => binned({ from: Date.UTC(2024, 0), to: Date.UTC(2024, months) }).unit
    expect([unit(1), unit(12), unit(24), binned(story.extent).unit]).toEqual(['day', 'week', 'month', 'quarter'])
    const { bins } = binned(story.extent)
    expect(bins.length).toBeLessThanOrEqual(mostBins)
    for (const [index, bin] of bins.slice(1).entries()) {
      expect(bin.left).toBeGreaterThanOrEqual(bins[index]!.right - 1e-6)
    }
    expect(bins[0]!.left).toBeGreaterThanOrEqual(axis.left)
    expect(bins.at(-1)!.right).toBeLessThanOrEqual(axis.right)
  })

  test('share one lane where there is no room for five', () => {
    const { bins } = binned(year, null)
    expect(new Set(bins.map(({ lanes }) => lanes.length))).toEqual(new Set([1]))
  })

  test('are told in words: dates, subjects, what the events rest on', () => {
    const counts = { documented: 16, reported: 8, alleged: 1, opinion: 0, contested: 6 }
    const none = { documented: 0, reported: 0, alleged: 0, opinion: 0, contested: 0 }
    const span = { from: Date.UTC(2025, 5, 10), to: Date.UTC(2025, 5, 27) }
    const bin = { span, left: 0, right: 10, lanes: [none, counts, none, none, none], total: 31 }
    expect(countsWords(counts)).toBe('16 documented, 8 reported, 1 alleged, 6 denied or disputed')
    expect(binWords(bin, categoryLanes.list, 1)).toBe('Security, 10 Jun – 26 Jun 2025: 31 events')
    expect(binSentence(bin, categoryLanes.list)).toBe(
      '10 Jun – 26 Jun 2025: 31 events. Security: 16 documented, 8 reported, 1 alleged, 6 denied or disputed',
    )
  })
})
