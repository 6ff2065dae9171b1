import { describe, expect, test } from 'vitest'
import { intentOf, type Touched } from '../../src/model/touch-intent.ts'

const touched = (some: Partial<Touched> = {}): Touched => ({ detent: 'half', scrolled: 0, onHead: false, ...some })
const [up, down] = [-20, 20]

describe('a finger on the card', () => {
  test('that has hardly moved wants nothing yet', () => {
    expect(intentOf(3, -3, touched())).toBeNull()
  })

  test.each(['peek', 'half'] as const)('lifts and lowers a sheet at %s', (detent) => {
    expect(intentOf(0, up, touched({ detent }))).toBe('sheet')
    expect(intentOf(0, down, touched({ detent }))).toBe('sheet')
  })

  test('scrolls a sheet that is full', () => {
    expect(intentOf(0, up, touched({ detent: 'full' }))).toBe('scroll')
    expect(intentOf(0, down, touched({ detent: 'full', scrolled: 1 }))).toBe('scroll')
  })

  test('lowers a full sheet whose text is at its top, so that nobody is held there', () => {
    expect(intentOf(0, down, touched({ detent: 'full' }))).toBe('sheet')
  })

  test('scrolls a text that a wheel or a key has scrolled before, at any detent', () => {
    expect(intentOf(0, up, touched({ scrolled: 40 }))).toBe('scroll')
  })

  test('moves the sheet by its head whatever is scrolled', () => {
    expect(intentOf(0, up, touched({ detent: 'full', scrolled: 300, onHead: true }))).toBe('sheet')
  })

  test('swipes only where it clearly goes aside', () => {
    expect(intentOf(31, 20, touched())).toBe('swipe')
    expect(intentOf(29, 20, touched())).toBe('sheet')
    expect(intentOf(-31, -20, touched({ detent: 'full', scrolled: 90 }))).toBe('swipe')
    expect(intentOf(29, 20, touched({ detent: 'full', scrolled: 90 }))).toBe('scroll')
  })

  test('scrolls and swipes a card that is no sheet', () => {
    expect(intentOf(0, down, touched({ detent: null }))).toBe('scroll')
    expect(intentOf(0, up, touched({ detent: null, onHead: true }))).toBe('scroll')
    expect(intentOf(40, 0, touched({ detent: null }))).toBe('swipe')
  })
})
