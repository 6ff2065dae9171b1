import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossed, edgesOf } from '../../src/model/crossings.ts'
import { always, overlaps, type Span } from '../../src/model/span.ts'

const span = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([from, length, open]): Span => ({ from, to: open ? Number.POSITIVE_INFINITY : from + length }))
const window = fc.oneof(span, fc.constant(always), fc.constant({ from: Number.NEGATIVE_INFINITY, to: 7 }))

describe('spans that cross the edge of a window', () => {
  test('are those that meet one of the two windows alone', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), window, window, (spans, before, after) => {
        const asked = spans.flatMap((it, index) => (overlaps(it, before) === overlaps(it, after) ? [] : [index]))
        expect(crossed(edgesOf(spans), before, after).toSorted((a, b) => a - b)).toEqual(asked)
      }),
    )
  })

  test('are none where the window stays', () => {
    expect(crossed(edgesOf([{ from: 0, to: 2 }]), { from: 1, to: 5 }, { from: 1, to: 5 })).toEqual([])
  })
})
