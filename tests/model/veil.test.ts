import { describe, expect, test } from 'vitest'
import { closed, isHidden, isRevealed, lifted, noVeils, turned } from '../../src/model/veil.ts'

describe('what is kept from a class', () => {
  test('is nothing at first', () => expect(isHidden(noVeils, 'status')).toBe(false))

  test('is hidden by one turn, revealed by the next, and hidden again by a third', () => {
    const hidden = turned(noVeils, 'status')
    expect([isHidden(hidden, 'status'), isRevealed(hidden, 'status')]).toEqual([true, false])
    const shown = turned(hidden, 'status')
    expect([isHidden(shown, 'status'), isRevealed(shown, 'status')]).toEqual([false, true])
    expect(turned(shown, 'status')).toEqual(hidden)
  })

  test('is hidden again on the next step, and the rest stays as it was', () => {
    const veils = turned(turned(turned(noVeils, 'status'), 'status'), 'places')
    expect(isHidden(closed(veils), 'status')).toBe(true)
    expect(isHidden(closed(veils), 'places')).toBe(true)
    expect(isHidden(closed(veils), 'sources')).toBe(false)
  })

  test('is hidden on no step once it is lifted', () => {
    const veils = lifted(turned(turned(noVeils, 'voices'), 'status'), 'voices')
    expect(veils).toEqual({ opens: ['status'], shown: [] })
    expect(isHidden(closed(veils), 'voices')).toBe(false)
  })

  test('is an equal value whichever was hidden first', () => {
    expect(turned(turned(noVeils, 'places'), 'status')).toEqual(turned(turned(noVeils, 'status'), 'places'))
  })
})
