import { describe, expect, test } from 'vitest'
import { overlap, within } from '../../src/model/box.ts'
import { markBox, placeMarks } from '../../src/model/sheet-marks.ts'

const frame = { left: 0, top: 0, right: 300, bottom: 200 }
const crowd = Array.from({ length: 12 }, (_, index) => ({ number: index + 1, x: 150, y: 100 }))

describe('placeMarks', () => {
  test('leaves a mark that is alone at its place', () => {
    expect(placeMarks([{ number: 1, x: 50, y: 60 }], frame)[0]).toMatchObject({ markX: 50, markY: 60 })
  })

  test('lets none of twelve at one place cover another or leave the map', () => {
    const boxes = placeMarks(crowd, frame).map(({ box }) => box)
    for (const [index, box] of boxes.entries()) {
      expect(within(box, frame)).toBe(true)
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
    }
  })

  test('keeps off what is taken, and keeps its own place in mind', () => {
    const taken = { left: 30, top: 40, right: 80, bottom: 80 }
    const [mark] = placeMarks([{ number: 1, x: 50, y: 60 }], frame, [taken])
    expect(mark && overlap(mark.box, taken)).toBe(false)
    expect([mark?.x, mark?.y]).toEqual([50, 60])
  })

  test('gives two digits more room than one', () => {
    expect(markBox(12).right).toBeGreaterThan(markBox(2).right)
  })
})
