import { describe, expect, test } from 'vitest'
import { poster, posterRule } from '../../src/build/poster.ts'
import { projected } from '../../src/build/poster-projection.ts'
import { eventPoints } from '../../src/model/event-points.ts'
import { onPoster } from '../../src/model/poster-frame.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'

const text = poster(story, geography).text

describe('the poster', () => {
  test('d3-geo and the camera agree on where a place lies', () => {
    for (const place of [
      [49.892, 40.3777],
      [24.5, 24.5],
      [63, 47.9],
    ] as const) {
      const [x, y] = projected([...place])
      const [px, py] = onPoster(place)
      expect(x).toBeCloseTo(px, 6)
      expect(y).toBeCloseTo(py, 6)
    }
  })

  test('links every event point to its card, with title and status in its name', () => {
    const links = [...text.matchAll(/<a href="#([^"]+)"[^>]*><title>([^<]+)<\/title>/g)]
    expect(links).toHaveLength(eventPoints(story).features.length)
    expect(links.map(([, , name]) => name)).toContain('Title of overflight. Alleged · denied by Baku')
  })

  test('uses the marks of the page’s sheet', () => {
    expect(text).toContain('href="#glyph-security-contested"')
  })

  test('has no id twice', () => {
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('takes its colours from the theme alone', () => {
    expect(text.replace(/href="#[^"]*"|url\(#[^)]*\)/g, '')).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i)
  })

  test('says in one rule where the story opens', () => {
    expect(posterRule(story)).toMatch(/^\.poster\{(--[a-z-]+:-?[\d.]+(px)?;?)+\}$/)
  })
})
