import { describe, expect, test } from 'vitest'
import { cycled, type Detent, detents, heldHeight, lowered, raised, restingDetent } from '../../src/model/detents.ts'

const heights = { peek: 92, half: 360, full: 720 }

describe('a sheet that is let go', () => {
  test.each([
    [92, 'peek'],
    [225, 'peek'],
    [227, 'half'],
    [539, 'half'],
    [541, 'full'],
    [9_000, 'full'],
    [0, 'peek'],
  ] as const)('at rest %i px high goes to the nearest detent, %s', (height, detent) => {
    expect(restingDetent(heights, height, 0)).toBe(detent)
  })

  test.each([
    [100, 1, 'half'],
    [361, 1, 'full'],
    [715, 1, 'full'],
    [720, 1, 'full'],
    [719, -1, 'half'],
    [361, -1, 'half'],
    [359, -1, 'peek'],
    [92, -1, 'peek'],
  ] as const)(
    '%i px high and flicked by %i px/ms goes to the next detent on its way, %s',
    (height, velocity, detent) => {
      expect(restingDetent(heights, height, velocity)).toBe(detent)
    },
  )

  test('moving slowly goes to the nearest all the same', () => {
    expect(restingDetent(heights, 370, 0.2)).toBe('half')
  })

  test('rests somewhere on a page so low that half is higher than full', () => {
    expect(restingDetent({ peek: 92, half: 200, full: 150 }, 160, 0)).toBe('full')
  })
})

test('a held sheet stays between peek and full', () => {
  expect(heldHeight(heights, 360, 40)).toBe(400)
  expect(heldHeight(heights, 360, -400)).toBe(92)
  expect(heldHeight(heights, 360, 4_000)).toBe(720)
})

test('raising and lowering end where the detents end', () => {
  expect(detents.map(raised)).toEqual(['half', 'full', 'full'])
  expect(detents.map(lowered)).toEqual(['peek', 'peek', 'half'])
})

test('one button reaches every detent and comes back', () => {
  const seen: Detent[] = ['half']
  for (let press = 0; press < 3; press += 1) seen.push(cycled(seen.at(-1) ?? 'half'))
  expect(seen).toEqual(['half', 'full', 'peek', 'half'])
})
