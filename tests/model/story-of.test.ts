import { describe, expect, test } from 'vitest'
import { contested, eventOf } from '../../src/model/story.ts'
import { storyOf } from '../../src/model/story-of.ts'
import { loaded } from '../fixtures/data.ts'

const story = storyOf(loaded().dossier)

describe('the story', () => {
  test('carries no text that stands in the page already', () => {
    const text = JSON.stringify(story)
    expect(text).not.toContain('The ministers met.')
    expect(text).not.toContain('with our own eyes')
    expect(text).not.toContain('https://')
  })

  test('reaches from its first event beyond its last', () => {
    expect(story.extent.from).toBe(Date.UTC(2025, 7, 31))
    expect(story.extent.to).toBeGreaterThan(Date.UTC(2025, 11, 9))
  })

  test('reaches back to the last year of the lines that are drawn only for some years', () => {
    const { extent } = storyOf(loaded().dossier, [{ from: Date.UTC(1923, 0), to: Date.UTC(1992, 0) }])
    expect(extent).toEqual({ from: Date.UTC(1991, 0), to: story.extent.to })
  })

  test('knows which events an article’s claim bears on', () => {
    expect(story.passages).toEqual([
      { claim: 'they-met', events: ['the-talks'] },
      { claim: 'paper-says', events: ['the-talks'] },
    ])
  })

  test('has the places of its events', () => {
    expect(story.places.map(({ id }) => id)).toEqual(['northtown', 'southtown'])
  })

  test('finds an event by id, and none for a stranger', () => {
    expect(eventOf(story, 'the-talks')?.label).toBe('Talks')
    expect(eventOf(story, 'nobody')).toBeUndefined()
    expect(eventOf(story, null)).toBeUndefined()
  })

  test('knows which marks are cut', () => {
    expect(story.events.map(({ status }) => contested(status))).toEqual([true, false])
  })
})
