import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heedingNarrows, type Point, pathOf, simplified } from '../../src/model/poster-path.ts'

/** Reads what was written: absolute points of every subpath. */
const read = (path: string): Point[][] => {
  let [x, y] = [0, 0]
  return [...path.matchAll(/[Mm]([^lLz]*)l?([^mz]*)(z?)/g)].map(([, move = '', steps = '', close]) => {
    const numbers = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number)
    const points: Point[] = []
    const all = [...numbers(move), ...numbers(steps)]
    for (let index = 0; index < all.length; index += 2) {
      x += all[index] ?? 0
      y += all[index + 1] ?? 0
      points.push([x, y])
    }
    if (close) [x, y] = points[0] ?? [x, y]
    return points
  })
}

const exact = { tolerance: () => 0.01 }

describe('a path', () => {
  test('is written in relative whole numbers with as few characters as they need', () => {
    const line: Point[] = [
      [10, 20],
      [13, 16],
      [12, 26],
    ]
    expect(pathOf([line], exact)).toBe('M10 20l3-4-1 10')
  })

  test('goes on from where the last line ended, and from the start of a closed ring', () => {
    const ring: Point[] = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 0],
    ]
    const text = pathOf([ring, ring.map(([x, y]): Point => [x + 20, y])], { ...exact, closed: true })
    expect(text).toBe('M0 0l9 0 0 9zm20 0l9 0 0 9z')
  })

  test('adds no rounding up along a line, however long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 900, noNaN: true }), fc.double({ min: 0, max: 900, noNaN: true })), {
          minLength: 2,
          maxLength: 60,
        }),
        (line) => {
          for (const [at = []] of [read(pathOf([line], { tolerance: () => 1e-9 }))]) {
            for (const point of at) {
              const near = Math.min(...line.map(([x, y]) => Math.max(Math.abs(x - point[0]), Math.abs(y - point[1]))))
              expect(near).toBeLessThanOrEqual(0.5)
            }
          }
        },
      ),
    )
  })

  test('leaves out rings that are specks, and lines of one point', () => {
    const speck: Point[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]
    expect(pathOf([speck], { ...exact, closed: true, leastArea: 4 })).toBe('')
    expect(pathOf([[[3, 3]]], exact)).toBe('')
  })
})

describe('a simplified line', () => {
  test('drops what strays less than the tolerance and keeps what strays more', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.4],
      [10, 0],
      [15, 3],
      [20, 0],
    ]
    expect(simplified(line, () => 1)).toEqual([
      [0, 0],
      [10, 0],
      [15, 3],
      [20, 0],
    ])
  })

  test('may be finer in one place than in another', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.5],
      [10, 0],
      [15, 0.5],
      [20, 0],
    ]
    expect(simplified(line, ([x]) => (x < 10 ? 0.1 : 2))).toContainEqual([5, 0.5])
    expect(simplified(line, ([x]) => (x < 10 ? 0.1 : 2))).not.toContainEqual([15, 0.5])
  })
})

test('where two banks face each other the tolerance is less than their distance', () => {
  const bank = (y: number): Point[] => Array.from({ length: 12 }, (_, index) => [index * 2, y])
  const tolerance = heedingNarrows([bank(0), bank(1.2), bank(60)], () => 2)
  expect(tolerance(bank(0)[4] as Point)).toBe(2)
  const [near, far] = [bank(0), bank(60)]
  const heeding = heedingNarrows([near, bank(1.2), far], () => 2)
  expect(heeding(near[4] as Point)).toBeLessThan(1.2)
  expect(heeding(far[4] as Point)).toBe(2)
})
