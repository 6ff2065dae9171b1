import { describe, expect, test } from 'vitest'
import type { StoryEvent } from '../../src/model/story.ts'
import { placeAlong } from '../../src/model/timeline-layout-along.ts'
import { parseWhen } from '../../src/model/when.ts'
import { timelineStory } from '../fakes/timeline-story.ts'

const plot = { left: 151, right: 1440 }
const scale = { span: { from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) }, left: 160, right: 1426 }
const [anyone] = timelineStory.events as [StoryEvent]
const place = (when: string) => placeAlong({ ...anyone, when: parseWhen(when) }, scale, plot, 5.6)
const xOf = (text: string) => 160 + ((Date.parse(text) - scale.span.from) / (scale.span.to - scale.span.from)) * 1266

describe('an event along the axis', () => {
  test('of one day is a glyph alone, in the middle of the day', () => {
    const { x, glyph, shape } = place('2025-06-13')
    expect(x).toBeCloseTo(xOf('2025-06-13T12:00Z'))
    expect([glyph, shape]).toEqual([true, null])
  })

  test('that lasted is a bar with its glyph at the beginning', () => {
    const { x, shape } = place('2025-03-01/2025-06-30')
    expect(x).toBeCloseTo(xOf('2025-03-01'))
    expect(shape).toMatchObject({ kind: 'bar', ends: { left: true, right: true }, fades: { left: 0, right: 0 } })
    expect(shape?.right).toBeCloseTo(xOf('2025-07-01'))
  })

  test('that happened once between is a bracket with its glyph in the middle', () => {
    const { x, shape } = place('[2025-03-01..2025-03-31]')
    expect(shape?.kind).toBe('bracket')
    expect(x).toBeCloseTo(((shape?.left ?? 0) + (shape?.right ?? 0)) / 2)
  })

  test('with unsure limits fades there, with its glyph in the middle', () => {
    const { x, shape } = place('2025-06~')
    expect(shape?.fades.left).toBeGreaterThan(10)
    expect(shape?.fades.right).toBeGreaterThan(10)
    expect(x).toBeCloseTo(xOf('2025-06-16'))
  })

  test('with one unsure limit fades at that end alone', () => {
    const { shape } = place('2025-03-01/2025-06~')
    expect([shape?.fades.left, (shape?.fades.right ?? 0) > 0]).toEqual([0, true])
  })

  test('that goes on is a line with a chevron to the right edge', () => {
    const { glyph, shape } = place('2025-03-01/..')
    expect([glyph, shape?.kind, shape?.ongoing]).toEqual([true, 'line', true])
    expect(shape?.right).toBe(1432)
  })

  test('that began before the window has no glyph, because its point is not there', () => {
    for (const when of ['2006-06/..', '2024-01-01/2025-06-30']) {
      const { glyph, shape } = place(when)
      expect([glyph, shape?.kind, shape?.left, shape?.ends.left]).toEqual([false, 'line', 151, false])
    }
  })

  test('too short for a bar is a glyph alone', () => expect(place('2025-06-13/2025-06-14').shape).toBeNull())

  test('ends at the edge where it goes on beyond the window', () => {
    expect(place('2025-11-01/2026-06-30').shape).toMatchObject({ right: 1440, ends: { left: true, right: false } })
  })
})
