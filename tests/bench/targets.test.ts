import { expect, test } from 'vitest'
import { verdicts } from '../../bench/src/targets.mjs'

const medians = {
  araxes: { firstPaint: 125, usable: 59, live: 220, blocking: 56, bytesLive: 135, select: 51, selectWorst: 200 },
  static: { firstPaint: 100 },
  timelinejs: { usable: 100 },
  leaflet: { usable: 80 },
  bare: { live: 200, blocking: 50, bytesLive: 100 },
}
const met = (profile: string, values: Parameters<typeof verdicts>[1]) =>
  verdicts(profile, values).map((verdict) => verdict.met)

test('each target is a ratio of two medians of the same profile', () => {
  expect(verdicts('fast', medians).map(({ value }) => Number(value?.toFixed(2)))).toEqual([
    1.25, 0.59, 0.74, 1.1, 1.12, 1.35, 51,
  ])
})

test('a limit that is just reached is met, one that is passed is not', () => {
  expect(met('fast', medians)).toEqual([true, true, false, true, false, true, false])
})

test('the slow profile asks for the worst choice, the fast one for the median', () => {
  expect(verdicts('slow', medians).at(-1)).toMatchObject({ value: 200, limit: 200, unit: 'ms', met: true })
  expect(verdicts('fast', medians).at(-1)).toMatchObject({ value: 51, limit: 50, unit: 'ms', met: false })
})

test('what was not measured is not met', () => {
  expect(met('fast', {}).some(Boolean)).toBe(false)
})
