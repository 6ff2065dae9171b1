import { describe, expect, it } from 'vitest'
import { eventPicture, picturesDrawn, storyPicture, wrapped } from '../../src/build/social-picture.ts'
import { textWidth } from '../../src/model/timeline-labels-width.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()

describe('pictures for social networks', () => {
  it('have the status word before the headline', () => {
    for (const event of dossier.events) {
      const svg = eventPicture(dossier, event)
      const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '')
      expect(words[0]).toBe(event.status.words)
      expect(event.title.startsWith(words[1]?.replace('…', '') ?? '?')).toBe(true)
    }
    expect(storyPicture(dossier)).toContain(dossier.story.title)
  })

  it('break lines that are too wide, and end the last with an ellipsis where words are left', () => {
    const lines = wrapped('one two three four five six seven eight nine ten', 56, 400, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    for (const line of lines) expect(textWidth(line.replace('…', ''), 56, 600)).toBeLessThanOrEqual(400)
    expect(wrapped('one two', 56, 4000, 2)).toEqual(['one two'])
  })

  it('are left out for the events of a very large story', () => {
    const many = Array.from({ length: 501 }, () => dossier.events[0]!)
    expect(picturesDrawn({ events: many })).toBe(false)
    expect(picturesDrawn(dossier)).toBe(true)
  })
})
