import { describe, expect, it } from 'vitest'
import { blockingTime, median, ratio, spread, worst } from '../../bench/src/statistics.mjs'

describe('median', () => {
  it('is the middle one of an odd number of values, in any order', () => {
    expect(median([30, 10, 20])).toBe(20)
  })

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  it('leaves out what was not observed', () => {
    expect(median([undefined, 7, undefined])).toBe(7)
    expect(median([undefined])).toBeUndefined()
    expect(median([])).toBeUndefined()
  })
})

describe('worst', () => {
  it('is the greatest of those observed', () => {
    expect(worst([3, undefined, 9, 1])).toBe(9)
    expect(worst([undefined])).toBeUndefined()
  })
})

describe('ratio', () => {
  it('compares two values, and nothing with nothing', () => {
    expect(ratio(3, 2)).toBe(1.5)
    expect(ratio(0, 2)).toBe(0)
    expect(ratio(3, 0)).toBeUndefined()
    expect(ratio(undefined, 2)).toBeUndefined()
    expect(ratio(3, undefined)).toBeUndefined()
  })
})

describe('blocking time', () => {
  it('counts what goes beyond fifty milliseconds', () => {
    const tasks = [
      { start: 0, duration: 50 },
      { start: 100, duration: 80 },
      { start: 200, duration: 150 },
    ]
    expect(blockingTime(tasks, 1000)).toBe(130)
  })

  it('leaves out work that begins when the page is ready', () => {
    expect(blockingTime([{ start: 900, duration: 250 }], 900)).toBe(0)
    expect(blockingTime([{ start: 899, duration: 250 }], 900)).toBe(200)
  })
})

describe('spread', () => {
  it('takes other numbers in each round, evenly, and all of them in the end', () => {
    const rounds = [0, 1, 2].map((round) => spread({ length: 12, count: 4, round, rounds: 3 }))
    expect(rounds[0]).toEqual([0, 3, 6, 9])
    expect(rounds.flat().sort((one, other) => one - other)).toEqual(Array.from({ length: 12 }, (_, index) => index))
  })
})
