import { describe, expect, test } from 'vitest'
import { parseWhen } from '../../src/model/when.ts'
import { busiestYear, eventsIn, neighbour, pointOf } from '../../src/model/window-steps-events.ts'
import { timelineStory } from '../fakes/timeline-story.ts'

const { events, window, extent } = timelineStory
const inside = eventsIn(events, window)

describe('events of a window', () => {
  test('are those that meet it, also when they began before it', () => {
    expect(inside.map(({ id }) => id)).toContain('btc-in-service')
    expect(inside.map(({ id }) => id)).not.toContain('drones-over-nakhchivan')
    expect(eventsIn(events, extent)).toHaveLength(events.length)
  })

  test('follow each other in order of time and end with the last', () => {
    const seen: string[] = []
    let event = neighbour(events, window, inside[0]?.id ?? null, 1)
    while (event) {
      seen.push(event.id)
      event = neighbour(events, window, event.id, 1)
    }
    expect(seen).toEqual(inside.slice(1).map(({ id }) => id))
    expect(neighbour(events, window, inside[0]?.id ?? null, -1)).toBeUndefined()
  })

  test('begin, without a choice, with the first that begins in the window', () => {
    expect(neighbour(events, window, null, 1)?.id).toBe('pezeshkian-in-baku')
    expect(neighbour(events, window, 'drones-over-nakhchivan', -1)).toBe(inside.at(-1))
  })

  test('name the year in which most of them begin', () => {
    expect(busiestYear(events, extent)).toBe(2025)
    expect(busiestYear(events, { from: Date.UTC(2023, 0), to: Date.UTC(2025, 0) })).toBe(2023)
    expect(busiestYear([], { from: Date.UTC(2019, 0), to: Date.UTC(2019, 6) })).toBe(2019)
  })
})

describe('the point of a date', () => {
  const point = (text: string) => new Date(pointOf(parseWhen(text))).toISOString().slice(0, 10)
  test('is the beginning of what lasted', () => expect(point('2025-06-13/2025-06-24')).toBe('2025-06-13'))
  test('is the middle of what happened once between', () =>
    expect(point('[2025-08-01..2025-08-31]')).toBe('2025-08-16'))
  test('is the middle of a short span with an unsure beginning', () => expect(point('2025-06~')).toBe('2025-06-16'))
  test('is the beginning of a long one', () => expect(point('2013-10/2025-12')).toBe('2013-10-01'))
})
