import { describe, expect, test } from 'vitest'
import { dateProblems } from '../../src/model/date-problems.ts'

const problems = (item: unknown) =>
  dateProblems({ file: 'it.json', path: '[0] it', item }).map(({ path, found }) => [path, found])

describe('a date that cannot be read', () => {
  test('is named with its place, however deep it stands', () => {
    expect(problems({ when: 'June', saidBy: [{ on: '2025-06-26' }, { on: '2025-13-01' }] })).toEqual([
      ['[0] it › when', '"June"'],
      ['[0] it › saidBy[1].on', '"2025-13-01"'],
    ])
    expect(problems({ article: { published: 'yesterday' } })).toEqual([['[0] it › article.published', '"yesterday"']])
  })

  test('is looked for in dates only', () => {
    expect(problems({ title: 'June', label: 'on 31 February', when: '2025-06~/2025-07~' })).toEqual([])
  })
})
