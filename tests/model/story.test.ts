import { expect, test } from 'vitest'
import { contested, eventOf } from '../../src/model/story.ts'
import { story } from '../fakes/story.ts'

test('a status is contested where somebody denies or disputes it', () => {
  const status = (response: 'none-found' | 'confirmed' | 'disputed' | 'denied') =>
    contested({ basis: 'alleged', response, words: '' })
  expect([status('denied'), status('disputed'), status('confirmed'), status('none-found')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('an event is found by its id, and nothing by one nobody gave', () => {
  expect(eventOf(story, 'talks')?.label).toBe('talks')
  expect(eventOf(story, 'nothing')).toBeUndefined()
  expect(eventOf(story, null)).toBeUndefined()
})
