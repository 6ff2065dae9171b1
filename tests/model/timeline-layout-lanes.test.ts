import { describe, expect, test } from 'vitest'
import { laneCategories } from '../../src/model/lanes.ts'
import { lanesLayout } from '../../src/model/timeline-layout-lanes.ts'
import { sizeFor } from '../../src/model/timeline-layout-size.ts'
import { eventsIn } from '../../src/model/window-steps-events.ts'
import { airspace, timelineStory } from '../fakes/timeline-story.ts'

const size = sizeFor('lanes', 1440)
const marksOf = (window = timelineStory.window, chosen: string | null = null) =>
  lanesLayout(eventsIn(timelineStory.events, window), { span: window, ...size.axis }, size, chosen)

describe('marks in lanes', () => {
  test('stand in the lane of their category', () => {
    for (const { event, y } of marksOf()) {
      expect(Math.floor(y / size.laneHeight)).toBe(laneCategories.indexOf(event.category))
    }
  })

  test('have the chosen one last, so that it lies on top', () => {
    expect(marksOf(timelineStory.window, airspace).at(-1)?.id).toBe(airspace)
    expect(marksOf(timelineStory.window, airspace)).toHaveLength(marksOf().length)
  })

  test('name the chosen one, and what weighs most', () => {
    const named = marksOf(timelineStory.window, airspace).flatMap(({ id, label }) => (label ? [id] : []))
    expect(named).toEqual(expect.arrayContaining([airspace, 'baku-talks', 'israel-iran-war', 'mp-azizi-s-claim']))
  })

  test('have a band over the chosen span, but none over what goes on', () => {
    const bands = new Map(marksOf().map(({ id, band }) => [id, band]))
    expect(bands.get('btc-in-service')).toBeNull()
    expect((bands.get('baku-talks')?.right ?? 0) - (bands.get('baku-talks')?.left ?? 0)).toBeGreaterThanOrEqual(3)
  })

  test('of what goes on lie at the bottom of the lane, one line over the other', () => {
    const lines = marksOf().flatMap(({ shape }) => (shape?.kind === 'line' ? [shape.y] : []))
    expect(lines.length).toBeGreaterThan(2)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('keep their place inside the drawing in any window', () => {
    const { extent } = timelineStory
    for (const window of [extent, { from: Date.UTC(2025, 5, 12), to: Date.UTC(2025, 5, 19) }]) {
      for (const { x, y } of marksOf(window)) {
        expect(x).toBeGreaterThanOrEqual(size.plot.left)
        expect(x).toBeLessThanOrEqual(size.plot.right)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(size.base)
      }
    }
  })
})
