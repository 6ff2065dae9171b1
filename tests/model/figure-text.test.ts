import { describe, expect, test } from 'vitest'
import type { PlacedText } from '../../src/model/figure-drawing.ts'
import { boxOf, overlap, widthOf, wrapped } from '../../src/model/figure-text.ts'

const text = (more: Partial<PlacedText> = {}): PlacedText => ({
  x: 100,
  y: 50,
  anchor: 'start',
  text: 'Kpler',
  look: 'plain',
  ...more,
})

describe('a text in lines', () => {
  test('keeps every word and no line is wider than its room', () => {
    const words = 'Azerbaijan’s customs, through media in Azerbaijan and Armenia'
    const lines = wrapped(words, 140)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe(words)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(140)
  })

  test('gives a word that is too wide a line of its own', () => {
    expect(wrapped('a TotalEnergies b', 20)).toEqual(['a', 'TotalEnergies', 'b'])
  })

  test('is one line where there is room', () => expect(wrapped('not found', 200)).toEqual(['not found']))
})

describe('the box of a text', () => {
  test('lies right of its point, about it, or left of it', () => {
    const width = widthOf('Kpler')
    expect(boxOf(text()).left).toBe(100)
    expect(boxOf(text({ anchor: 'end' })).right).toBeCloseTo(100)
    expect(boxOf(text({ anchor: 'middle' })).left).toBeCloseTo(100 - width / 2)
  })

  test('is wider where the text is strong', () => {
    expect(boxOf(text({ look: 'strong' })).right).toBeGreaterThan(boxOf(text()).right)
  })
})

describe('two boxes', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 }
  test('overlap where they share an area', () => expect(overlap(box, { ...box, left: 9, right: 19 })).toBe(true))
  test('do not where they share an edge', () => expect(overlap(box, { ...box, left: 10, right: 20 })).toBe(false))
})
