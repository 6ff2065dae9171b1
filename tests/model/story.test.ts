import { expect, test } from 'vitest'
import { contested, eventOf, eventsByPlace, hasTiles, mostPoints } from '../../src/model/story.ts'
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

test('the events of a place are gathered in order of time, each once', () => {
  const gathered = eventsByPlace(story)
  for (const { id } of story.places) {
    expect(gathered.get(id) ?? []).toEqual(story.events.filter(({ places }) => places.includes(id)))
  }
})

test('a story reads its points from tiles when there are more than a page holds', () => {
  const [event] = story.events
  const many = (count: number) => ({
    ...story,
    events: Array.from({ length: count }, () => ({ ...event!, places: ['a'] })),
  })
  expect(hasTiles(many(mostPoints))).toBe(false)
  expect(hasTiles(many(mostPoints + 1))).toBe(true)
})
