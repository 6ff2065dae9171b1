import { expect, test } from 'vitest'
import { generatedStory } from '../../scripts/generated-story.mjs'
import { overviewScale } from '../../src/model/overview.ts'
import { overviewBars } from '../../src/model/overview-bars.ts'

const story = generatedStory(2000)
const scale = overviewScale(story.extent, story.overviewBreak, 160, 1186)

test('the columns of a large story are one path for each subject, and stay in their band', () => {
  const bars = overviewBars(story.events, scale, 32, 23)
  expect(bars.map(({ category }) => category)).toEqual(['diplomacy', 'security', 'energy', 'transport', 'incident'])
  const tops = bars.flatMap(({ d }) => [...d.matchAll(/M[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y)))
  expect(tops.length).toBeGreaterThan(300)
  expect(Math.min(...tops)).toBeCloseTo(9, 1)
  expect(Math.max(...tops)).toBeLessThan(32)
})

test('a story without events has no columns', () => {
  expect(overviewBars([], scale, 32, 23)).toEqual([])
})
