import { describe, expect, test } from 'vitest'
import { bars } from '../../src/model/figure-bars.ts'
import type { Block } from '../../src/model/figure-drawing.ts'
import { drawingFaults } from '../fixtures/drawing-faults.ts'

const rows = [
  { id: 'socar', name: 'SOCAR', value: 32.96, words: '32.96%', look: 'solid' },
  { id: 'bp', name: 'bp', value: 16.48, words: '16.48%', look: 'solid' },
  { id: 'total', name: 'TotalEnergies', value: 5, words: '5.0%', remark: '2020 list and 2024', look: 'lined' },
] as const
const drawn = (width: number) => bars(rows, width, 'Percent')

describe('bars of shares', () => {
  test.each([340, 620, 960])('touch and lose nothing at %d pixels', (width) => {
    expect(drawingFaults(drawn(width))).toEqual([])
  })

  test('are as long as their shares, from one zero', () => {
    const [first, second] = drawn(620).marks as readonly Block[]
    expect(first?.x).toBe(second?.x)
    expect(first!.width / second!.width).toBeCloseTo(2)
  })

  test('keep what is assumed apart by look and word', () => {
    const { marks, texts } = drawn(620)
    expect((marks as readonly Block[]).map(({ look }) => look)).toEqual(['solid', 'solid', 'lined'])
    expect(texts.filter(({ text }) => text.startsWith('2020'))).toHaveLength(1)
  })
})
