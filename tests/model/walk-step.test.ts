import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import steps from '../../data/steps.json' with { type: 'json' }
import { always } from '../../src/model/span.ts'
import { stepOf, viewOfStep, windowOf, windowText } from '../../src/model/walk-step.ts'
import { story } from '../fakes/story.ts'

const dayLength = 86_400_000

describe('the window of a step', () => {
  test('is read from days, months, years and open ends', () => {
    expect(windowOf('2025-06-13/2025-06-24')).toEqual({ from: Date.UTC(2025, 5, 13), to: Date.UTC(2025, 5, 25) })
    expect(windowOf('2025-06')).toEqual({ from: Date.UTC(2025, 5, 1), to: Date.UTC(2025, 6, 1) })
    expect(windowOf('2025/..')).toEqual({ from: Date.UTC(2025, 0, 1), to: Number.POSITIVE_INFINITY })
    expect(windowOf('../..')).toEqual(always)
  })

  test.each(['', '..', '2025-02-30', '2025-06-24/2025-06-13', '2025/2026/2027', 'yesterday', '2025/', '/2025'])(
    'is not "%s"',
    (text) => expect(windowOf(text)).toBeUndefined(),
  )

  test('of every step of the story can be read', () => {
    expect(steps.items.map(({ window }) => windowOf(window)).filter((window) => !window)).toEqual([])
  })
})

test('a view becomes a step and the same view again', () => {
  const days = fc.integer({ min: 1, max: 20_000 }).map((count) => count * dayLength)
  const view = fc.record({
    selected: fc.constantFrom(null, ...story.events.map(({ id }) => id)),
    window: fc
      .tuple(fc.option(days, { nil: Number.NEGATIVE_INFINITY }), fc.option(days, { nil: Number.POSITIVE_INFINITY }))
      .map(([from, to]) => ({ from, to }))
      .filter(({ from, to }) => from < to),
    layers: fc.subarray(story.layers.map(({ id }) => id)).map((ids) => new Set(ids)),
    camera: fc.option(
      fc.record({
        lng: fc.integer({ min: 240_000, max: 640_000 }).map((n) => n / 10_000),
        lat: fc.integer({ min: 240_000, max: 480_000 }).map((n) => n / 10_000),
        zoom: fc.integer({ min: 350, max: 900 }).map((n) => n / 100),
      }),
    ),
  })
  fc.assert(
    fc.property(view, (seen) => {
      expect(viewOfStep(stepOf(story, seen, 'step-1'))).toEqual(seen)
    }),
  )
})

test('a window is written in whole days', () => {
  expect(windowText({ from: Date.UTC(2025, 5, 13), to: Number.POSITIVE_INFINITY })).toBe('2025-06-13/..')
})
