import { expect, test } from 'vitest'
import { textWidth } from '../../src/model/timeline-labels-width.ts'
import { layout } from '../../src/model/timeline-layout.ts'
import { sizeFor } from '../../src/model/timeline-layout-size.ts'
import { timelineStory } from '../fakes/timeline-story.ts'

const { window, extent } = timelineStory
const month = { from: Date.UTC(2025, 5, 10), to: Date.UTC(2025, 6, 8) }
const cases = [720, 1024, 1440, 1920].flatMap((width) => [window, extent, month].map((span) => ({ width, span })))

test.each(cases)('at $width px no name covers a glyph or another name', ({ width, span }) => {
  const size = sizeFor('lanes', width)
  const { marks } = layout(timelineStory, span, size, null)
  const laneOf = (y: number) => Math.floor(y / size.laneHeight)
  const names = marks.flatMap(({ id, label, y }) => {
    if (!label) return []
    const long = textWidth(label.text, 11.5)
    return [{ id, lane: laneOf(y), left: label.anchor === 'start' ? label.x : label.x - long, long }]
  })
  expect(names.length).toBeGreaterThan(4)
  for (const { id, lane, left, long } of names) {
    expect(left).toBeGreaterThanOrEqual(size.plot.left)
    expect(left + long).toBeLessThanOrEqual(size.plot.right)
    for (const mark of marks.filter((it) => it.glyph && laneOf(it.y) === lane)) {
      expect(mark.x + 5.6 <= left || mark.x - 5.6 >= left + long, `${id} over ${mark.id}`).toBe(true)
    }
    for (const other of names.filter((it) => it.id !== id && it.lane === lane)) {
      expect(other.left >= left + long || other.left + other.long <= left, `${id} over ${other.id}`).toBe(true)
    }
  }
})

test('a layout of fifty events takes less than a frame', () => {
  const size = sizeFor('lanes', 1440)
  const start = performance.now()
  for (let round = 0; round < 50; round += 1) layout(timelineStory, window, size, null)
  expect((performance.now() - start) / 50).toBeLessThan(16)
})

test('the same input gives the same drawing', () => {
  const size = sizeFor('lanes', 1440)
  expect(layout(timelineStory, window, size, null)).toEqual(layout(timelineStory, window, size, null))
})
