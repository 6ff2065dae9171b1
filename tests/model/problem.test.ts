import { describe, expect, test } from 'vitest'
import { nearest, placeOf, problemText, StoryError, shown } from '../../src/model/problem.ts'

describe('the nearest id', () => {
  test('is the one with the fewest letters changed', () => {
    expect(nearest('bakuu', ['tbilisi', 'baku', 'batumi'])).toBe('baku')
  })

  test('is none where nothing is near', () => {
    expect(nearest('something-else-entirely', ['baku'])).toBeUndefined()
    expect(nearest('baku', [])).toBeUndefined()
  })
})

test('a problem is one line with file, place, found and expected', () => {
  const problem = {
    file: 'events/oil.json',
    path: '[4] datadesk › places[0]',
    found: '"bakuu"',
    expected: 'the id of a place',
  }
  expect(problemText(problem)).toBe(
    '  events/oil.json › [4] datadesk › places[0]: found "bakuu", expected the id of a place',
  )
})

test('a story error counts its problems and prints them all', () => {
  const problem = { file: 'a.json', path: '', found: 'x', expected: 'y' }
  expect(new StoryError([problem, problem]).message.split('\n')).toHaveLength(3)
  expect(new StoryError([problem, problem]).message).toContain('2 problems in data/')
})

test('the one record of a file has no place of its own', () => {
  expect(placeOf('', 'window')).toBe('window')
  expect(placeOf('[4] datadesk', 'when')).toBe('[4] datadesk › when')
})

test('long values are cut where a message shows them', () => {
  expect(shown('x'.repeat(200))).toHaveLength(80)
  expect(shown(undefined)).toBe('nothing')
})
