import { describe, expect, test } from 'vitest'
import type { Mark } from '../../src/model/timeline-layout-mark.ts'
import { shapePaths } from '../../src/model/timeline-layout-paths.ts'

const shape: NonNullable<Mark['shape']> = {
  kind: 'bar',
  left: 100,
  right: 200,
  y: 10,
  height: 7,
  fades: { left: 0, right: 0 },
  ends: { left: true, right: true },
  ongoing: false,
}
const parts = (fill: Mark['fill'], about: Partial<typeof shape> = {}, chosen = false) =>
  shapePaths({ fill, shape: { ...shape, ...about } }, chosen).map(({ part }) => part)

describe('the paths of a date', () => {
  test('tell what the statement rests on', () => {
    expect(parts('documented')).toEqual(['solid'])
    expect(parts('reported')).toEqual(['hollow', 'core'])
    expect(parts('opinion')).toEqual(['hollow'])
    expect(parts('alleged')).toEqual(['hatch', 'edge'])
    expect(parts('contested')).toEqual(['solid', 'hollow'])
  })

  test('have square ends for a bar', () => {
    expect(shapePaths({ fill: 'documented', shape })[0]?.d).toBe('M100 6.5H200V13.5H100Z')
  })

  test('have upright ends for a bracket, where these lie in the picture', () => {
    const d = (ends: { left: boolean; right: boolean }) =>
      shapePaths({ fill: 'reported', shape: { ...shape, kind: 'bracket', ends } })[0]?.d
    expect(d({ left: true, right: true })).toBe('M100 5V15M200 5V15M100 10H200')
    expect(d({ left: false, right: true })).toBe('M200 5V15M100 10H200')
  })

  test('never draw an allegation that goes on as a plain line', () => {
    expect(parts('alleged', { kind: 'line', ongoing: true })).toEqual(['hatch', 'chevron'])
    expect(parts('documented', { kind: 'line', ongoing: true })).toEqual(['line', 'chevron'])
    expect(parts('contested', { kind: 'line' })).toEqual(['dash-dot'])
  })

  test('lay a band under a chosen line', () => {
    expect(parts('documented', { kind: 'line', ongoing: true }, true)[0]).toBe('underline')
  })

  test('are none for a day', () => expect(shapePaths({ fill: 'documented', shape: null })).toEqual([]))
})
