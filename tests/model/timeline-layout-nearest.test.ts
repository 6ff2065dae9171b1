import { expect, test } from 'vitest'
import { layout } from '../../src/model/timeline-layout.ts'
import { nearestMark } from '../../src/model/timeline-layout-nearest.ts'
import { sizeFor } from '../../src/model/timeline-layout-size.ts'
import { timelineStory } from '../fakes/timeline-story.ts'

const { marks } = layout(timelineStory, timelineStory.window, sizeFor('lanes', 1440), null)

test('every mark is the nearest one to its own middle', () => {
  for (const { id, x, y } of marks) expect(nearestMark(marks, x, y)?.id).toBe(id)
})

test('a bar can be pointed at where it has no glyph', () => {
  const bar = marks.find(({ id }) => id === 'tamar-share-completed')
  expect(nearestMark(marks, (bar?.shape?.right ?? 0) - 20, bar?.shape?.y ?? 0)?.id).toBe('tamar-share-completed')
})

test('nothing is near an empty place', () => expect(nearestMark(marks, 1100, 100)).toBeUndefined())
