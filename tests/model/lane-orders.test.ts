import { describe, expect, test } from 'vitest'
import { lanesFor, subjectWords } from '../../src/model/lane-orders.ts'
import { laneOrders } from '../../src/model/link.ts'
import { lanesLayout } from '../../src/model/timeline-layout-lanes.ts'
import { sizeFor } from '../../src/model/timeline-layout-size.ts'
import { eventsIn } from '../../src/model/window-steps-events.ts'
import { timelineStory as story } from '../fakes/timeline-story.ts'

const named = (id: string) => story.events.find((event) => event.id === id)!

describe('lanes', () => {
  test.each(laneOrders)('by %s hold every event, each in its own lane of the drawing', (order) => {
    const lanes = lanesFor(story, order)
    const size = sizeFor('lanes', 1440, lanes.list.length)
    const events = eventsIn(story.events, story.window)
    const marks = lanesLayout(events, { span: story.window, ...size.axis }, size, null, undefined, lanes)
    expect(marks).toHaveLength(events.length)
    for (const { event, y } of marks) expect(Math.floor(y / size.laneHeight)).toBe(lanes.of(event))
    expect(new Set(lanes.list.map(({ id }) => id)).size).toBe(lanes.list.length)
  })

  test('by status put what is denied or disputed apart, whatever it rests on', () => {
    const lanes = lanesFor(story, 'status')
    expect(lanes.list[lanes.of(named('mp-azizi-s-claim'))]?.name).toBe('Denied, disputed')
    expect(lanes.list[lanes.of(named('baku-talks'))]?.name).toBe('Documented')
  })

  test('by voice have the names of the story, and are subjects where it has none', () => {
    expect(lanesFor(story, 'voice').list.map(({ name }) => name)).toEqual(story.voices.map(({ name }) => name))
    expect(lanesFor({ voices: [] }, 'voice').order).toBe('category')
  })

  test('are told beside the subject, and not where they are the subject', () => {
    expect(subjectWords(lanesFor(story, 'category'), named('baku-talks'))).toBe('Diplomacy')
    expect(subjectWords(lanesFor(story, 'voice'), named('baku-talks'))).toBe('Diplomacy. Lane: No single voice')
  })
})
