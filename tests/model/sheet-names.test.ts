import { describe, expect, test } from 'vitest'
import { overlap } from '../../src/model/box.ts'
import { breadthOf, placeNames } from '../../src/model/sheet-names.ts'

const frame = { left: 0, top: 0, right: 300, bottom: 200 }
const name = (text: string, x: number, y: number, beside = true, reach = 0) => ({
  text,
  x,
  y,
  size: 10,
  breadth: breadthOf(text),
  beside,
  reach,
})

describe('placeNames', () => {
  test('puts a town’s name to the right of its point, and to the left at the edge', () => {
    const [free] = placeNames([name('Baku', 100, 100)], frame, [])
    const [edge] = placeNames([name('Baku', 290, 100)], frame, [])
    expect(free?.box.left).toBeGreaterThan(100)
    expect(edge?.box.right).toBeLessThan(290)
  })

  test('leaves a name out where there is no room', () => {
    expect(placeNames([name('Baku', 100, 100)], frame, [frame])).toEqual([])
  })

  test('never puts a name on another or on a point that has one', () => {
    const placed = placeNames(
      [name('Tabriz', 100, 100), name('Ardabil', 104, 103), name('Lake', 100, 100, false, 60)],
      frame,
      [],
    )
    expect(placed).toHaveLength(3)
    for (const [index, { box }] of placed.entries())
      for (const other of placed.slice(index + 1)) expect(overlap(box, other.box)).toBe(false)
    const point = { left: 98, top: 98, right: 102, bottom: 102 }
    expect(placed.some(({ box }) => overlap(box, point))).toBe(false)
  })

  test('lets a name that stands about its place go no farther than it may', () => {
    expect(
      placeNames([name('Iran', 100, 100, false, 16)], frame, [{ left: 60, top: 60, right: 140, bottom: 140 }]),
    ).toEqual([])
  })
})

test('breadthOf counts capitals and tracking as wider', () => {
  expect(breadthOf('IRAN')).toBeGreaterThan(breadthOf('iran'))
  expect(breadthOf('IRAN', 0.16) - breadthOf('IRAN')).toBeCloseTo(0.64)
})
