import { describe, expect, test } from 'vitest'
import { slideText } from '../../../src/build/exports/slide-html.ts'
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

  test('credits every source of an event with its address, and names its places', () => {
    for (const [index, { text }] of events.entries()) {
      const event = dossier.events[index]
      for (const id of event?.sources ?? [])
        expect(text.text).toContain(slideText(dossier.sources.get(id)?.title ?? ''))
      for (const id of event?.places ?? []) expect(text.text).toContain(slideText(dossier.places.get(id)?.name ?? ''))
    }
  })

  test('leads to a page only where the edition says where it is published', () => {
    const published = {
      ...dossier,
      story: { ...dossier.story, edition: { ...dossier.story.edition, address: 'https://news.example/' } },
    }
    const [slide] = timelineJs(published).events
    expect(slide?.text.text).toContain(`https://news.example/e/${slide?.unique_id}/`)
    const unpublished = { ...dossier, story: { ...dossier.story, edition: { date: dossier.story.edition.date } } }
    expect(timelineJs(unpublished).events[0]?.text.text).not.toContain(`e/${slide?.unique_id}/`)
  })

  test('ends no event before it begins, and has no end for one that goes on', () => {
    const instant = ({ year, month, day }: { year: number; month: number; day: number }): number =>
      Date.UTC(year, month - 1, day)
    for (const [index, { start_date, end_date }] of events.entries()) {
      if (end_date) expect(instant(end_date)).toBeGreaterThan(instant(start_date))
      if (dossier.events[index]?.when.form === 'ongoing') expect(end_date).toBeUndefined()
    }
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
