import { expect, test } from 'vitest'
import { staticPage } from '../../bench/src/static-page.mjs'

const empty = { type: 'FeatureCollection' as const, features: [] }
const line = (coordinates: [number, number][]) => ({
  type: 'FeatureCollection' as const,
  features: [{ type: 'Feature' as const, properties: {}, geometry: { type: 'LineString' as const, coordinates } }],
})
const event = { id: 'a', title: 'Baku & Tehran', label: 'a', text: '', lane: '', when: '2025', from: 0, to: 1 }

const page = staticPage({
  title: 'Story',
  home: [40, 30, 50, 40],
  events: [{ ...event, point: [45, 35] as const }],
  ground: {
    sea: empty,
    lakes: empty,
    coast: empty,
    borders: line([
      [41, 39],
      [42, 39],
      [60, 39],
      [43, 31],
      [44, 31],
    ]),
  },
})

test('the page lists every event, escaped, and marks its place', () => {
  expect(page).toContain('<li id="a"><a href="#a">Baku &amp; Tehran</a> 2025</li>')
  expect(page.match(/<circle/g)).toHaveLength(1)
  expect(page).toContain('cx="500"')
})

test('a line is drawn in whole steps, in pieces inside the region', () => {
  const [, path] = page.match(/<path d="(M[^"]*)"/) ?? []
  expect(path).toMatch(/^M100 \d+l100 0M300 \d+l100 0$/)
})
