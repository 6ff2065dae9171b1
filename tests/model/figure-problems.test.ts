import { describe, expect, test } from 'vitest'
import { figureProblems } from '../../src/model/figure-problems.ts'
import { loaded } from '../fixtures/data.ts'

const [dots, series, shares] = loaded().dossier.figures as readonly [Figure, Figure, Figure]
type Figure = ReturnType<typeof loaded>['dossier']['figures'][number]
const problems = (item: Figure) => figureProblems({ file: 'figures.json', path: '[0] a', item })

describe('the problems of a figure', () => {
  test.each([dots, series, shares])('are none where it is in order', (item) => expect(problems(item)).toEqual([]))

  test('name the row of a series that is not there, with the nearest that is', () => {
    const rows = series.rows.map((row) => ({ ...row, series: 'tonness' }))
    expect(problems({ ...series, rows })[0]).toMatchObject({
      path: '[0] a › rows[0].series',
      expected: 'the id of a series of this figure; nearest: "tonnes"',
    })
  })

  test('name an id that stands twice', () => {
    const rows = dots.rows.map((row) => ({ ...row, id: 'same' }))
    expect(problems({ ...dots, rows })).toHaveLength(dots.rows.length - 1)
  })

  test('say what shares sum to when that is not a whole, and do not mind the errors of adding', () => {
    const [first, ...rest] = shares.rows
    expect(problems({ ...shares, rows: [{ ...first!, value: 66.69 }, ...rest] })[0]?.found).toBe(
      'shares that sum to 99.99',
    )
    const tenths = Array.from({ length: 10 }, (_, index) => ({ ...first!, id: `r${index}`, value: 10.0 }))
    expect(problems({ ...shares, rows: tenths })).toEqual([])
  })
})
