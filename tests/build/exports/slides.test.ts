import { describe, expect, test } from 'vitest'
import { storyMapJs } from '../../../src/build/exports/storymapjs.ts'
import { timelineJs } from '../../../src/build/exports/timelinejs.ts'
import { loaded } from '../../fixtures/data.ts'

const { dossier } = loaded()

describe('the story for TimelineJS', () => {
  const { title, events } = timelineJs(dossier)

  test('has a slide for each event, with a date that the tool can read and one that people can', () => {
    expect(events.map(({ unique_id }) => unique_id)).toEqual(dossier.events.map(({ id }) => id))
    for (const { start_date, display_date } of events) {
      expect(start_date.month).toBeGreaterThanOrEqual(1)
      expect(start_date.month).toBeLessThanOrEqual(12)
      expect(display_date).not.toBe('')
    }
    expect(title.text.headline).toBe(dossier.story.title)
  })

  test('puts the status before every headline and both sides into the text', () => {
    for (const { text } of events) expect(text.headline).toMatch(/^(DOCUMENTED|REPORTED|ALLEGED|OPINION)/)
    const denied = events.find(({ text }) => text.headline.includes('denied'))
    expect(denied?.text.text).toContain('Says so: ')
    expect(denied?.text.text).toContain('Denies it: ')
  })

  test('escapes what the data say', () => {
    const [first, ...others] = dossier.events
    const hostile = { ...dossier, events: [{ ...first!, title: '<img onerror=x>', summary: '<script>' }, ...others] }
    const [slide] = timelineJs(hostile).events
    expect(`${slide?.text.headline}${slide?.text.text}`).not.toMatch(/<img|<script/)
  })
})

describe('the story for StoryMapJS', () => {
  const { slides } = storyMapJs(dossier).storymap

  test('begins with the overview and has every event with a place, with no line between them', () => {
    expect(slides[0]).toMatchObject({ type: 'overview' })
    const placed = dossier.events.filter(({ places }) => places.length > 0)
    expect(slides).toHaveLength(placed.length + 1)
    for (const slide of slides.slice(1)) {
      expect(slide).toMatchObject({ location: { line: false } })
      expect(slide.text.headline).toMatch(/^(DOCUMENTED|REPORTED|ALLEGED|OPINION)/)
    }
  })
})
