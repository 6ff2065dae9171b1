import { expect, test } from 'vitest'
import { layout } from '../../src/model/timeline-layout.ts'
import { sizeFor } from '../../src/model/timeline-layout-size.ts'
import { stripLayout } from '../../src/model/timeline-layout-strip.ts'
import { eventsIn } from '../../src/model/window-steps-events.ts'
import { airspace, timelineStory } from '../fakes/timeline-story.ts'

const size = sizeFor('strip', 302)
const { window } = timelineStory
const events = eventsIn(timelineStory.events, window)
const marks = stripLayout(events, { span: window, ...size.axis }, size, airspace)

test('a strip shows a glyph for every event of the window, the chosen one last', () => {
  expect(marks.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort())
  expect(marks.every(({ glyph, shape, label }) => glyph && !shape && !label)).toBe(true)
  expect(marks.at(-1)?.id).toBe(airspace)
})

test('marks stand over the axis and inside the drawing', () => {
  for (const { x, y } of marks) {
    expect(y).toBeLessThan(size.base)
    expect(y).toBeGreaterThan(0)
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(size.width)
  }
})

test('hardly any marks lie on each other', () => {
  const covered = marks.filter((a) => marks.some((b) => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < 6))
  expect(covered.length).toBeLessThanOrEqual(1)
})

test('what began before the window stands in a column at the left edge', () => {
  const earlier = marks.filter(({ event }) => event.when.from < window.from)
  expect(new Set(earlier.map(({ x }) => x)).size).toBe(1)
  expect(earlier[0]?.x).toBeLessThan(size.axis.left)
})

test('the words of the axis are months on a phone', () => {
  const words = layout(timelineStory, window, size, null).ticks.flatMap(({ label }) => label ?? [])
  expect(words).toEqual(expect.arrayContaining(['May', 'Jun', 'Jul', 'Aug']))
})
