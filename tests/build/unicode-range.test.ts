import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsOf, contains, rangeOf } from '../../src/build/unicode-range.ts'

describe('codePointsOf', () => {
  it('gives each character once, in order', () => {
    expect(codePointsOf('baab ə')).toEqual([0x20, 0x61, 0x62, 0x259])
  })

  it('leaves out line breaks and other controls', () => {
    expect(codePointsOf('a\n\t\r\u0085\u00a0')).toEqual([0x61, 0xa0])
  })

  it('takes a character beyond the first plane as one', () => {
    expect(codePointsOf('\u{1EE00}')).toEqual([0x1ee00])
  })
})

describe('rangeOf', () => {
  it('joins neighbours', () => {
    expect(rangeOf([0x41, 0x42, 0x43, 0x61, 0x259])).toBe('U+41-43,U+61,U+259')
  })

  it('is empty for nothing', () => {
    expect(rangeOf([])).toBe('')
  })
})

describe('contains', () => {
  it('knows both ends of a run', () => {
    const has = contains('U+0100-0130,U+0259')
    expect([0xff, 0x100, 0x130, 0x131, 0x259, 0x25a].map(has)).toEqual([false, true, true, false, true, false])
  })

  it('finds every character of a range made from them, and no other', () => {
    const point = fc.integer({ min: 0x20, max: 0x3000 })
    fc.assert(
      fc.property(fc.uniqueArray(point), point, (points, other) => {
        const has = contains(rangeOf(points.toSorted((a, b) => a - b)))
        expect(points.every(has)).toBe(true)
        expect(has(other)).toBe(points.includes(other))
      }),
    )
  })
})
