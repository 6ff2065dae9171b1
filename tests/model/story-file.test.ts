import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { storyFrom, storyText } from '../../src/model/story-file.ts'
import { storyOf } from '../../src/model/story-of.ts'
import { loaded } from '../fixtures/data.ts'

const story = storyOf(loaded().dossier)
const returned = (it: Story): Story => storyFrom(JSON.parse(storyText(it)) as Story)

describe('a story that went through its file', () => {
  test('is the same story', () => expect(returned(story)).toEqual(story))

  test('still has what goes on without end', () => {
    const [first] = story.events
    const endless = { ...story, events: [{ ...first!, when: { ...first!.when, to: Number.POSITIVE_INFINITY } }] }
    expect(returned(endless).events[0]?.when.to).toBe(Number.POSITIVE_INFINITY)
  })

  test('still has a window without ends', () => {
    const window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    expect(returned({ ...story, window }).window).toEqual(window)
  })
})
