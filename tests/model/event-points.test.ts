import { describe, expect, test } from 'vitest'
import { eventPoints, fanOffset, fanStep, pointsInSight } from '../../src/model/event-points.ts'
import { story } from '../fakes/story.ts'

const points = eventPoints(story)
const at = (place: string) =>
  points.features.map((feature) => feature.properties).filter((each) => each.place === place)

describe('the fan', () => {
  test('no two of sixty marks are nearer to each other than one step', () => {
    const offsets = Array.from({ length: 60 }, (_, index) => fanOffset(index))
    for (const [index, [x, y]] of offsets.entries())
      for (const [u, v] of offsets.slice(0, index)) expect(Math.hypot(x - u, y - v)).toBeGreaterThan(fanStep - 0.1)
  })

  test('the first mark stands on the place, the next six one step around it', () => {
    expect(fanOffset(0)).toEqual([0, 0])
    for (let index = 1; index <= 6; index++) expect(Math.hypot(...fanOffset(index))).toBeCloseTo(fanStep, 1)
    expect(Math.hypot(...fanOffset(7))).toBeGreaterThan(fanStep * 1.7)
  })
})

describe('the points', () => {
  test('there is one for every place of every event', () => {
    const pairs = story.events.flatMap((event) => event.places.map((place) => `${event.id}@${place}`))
    expect(points.features.map((feature) => feature.properties.id).toSorted()).toEqual(pairs.toSorted())
  })

  test('two at one place never coincide', () => {
    for (const place of story.places) {
      const spots = at(place.id).map(({ right, down }) => `${right},${down}`)
      expect(new Set(spots).size).toBe(spots.length)
    }
  })

  test('the heaviest event stands on the place and is drawn on top', () => {
    const [first, ...rest] = at('baku')
    expect(first).toMatchObject({ event: 'talks', right: 0, down: 0 })
    for (const each of rest) {
      expect(Math.hypot(each.right, each.down)).toBeGreaterThan(0)
      expect(each.sort).toBeLessThan(first?.sort ?? 0)
    }
  })

  test('two places at one spot share a fan', () => {
    const [baku] = story.places
    if (!baku) throw new Error('the story has no place')
    const twins = [...story.places, { ...baku, id: 'twin' }]
    const events = story.events.map((event) => (event.id === 'call' ? { ...event, places: ['twin'] } : event))
    const offsets = eventPoints({ ...story, places: twins, events })
      .features.filter(({ geometry }) => geometry.coordinates.join() === baku.point.join())
      .map(({ properties }) => `${properties.right},${properties.down}`)
    expect(new Set(offsets).size).toBe(3)
  })

  test('the icon follows the grammar of marks: subject, and what the statement rests on or that it is contested', () => {
    expect(at('nakhchivan')[0]?.icon).toBe('security-contested')
    expect(at('tehran').map(({ icon }) => icon)).toContain('incident-reported')
    expect(at('ceyhan')[0]?.icon).toBe('energy-documented')
  })

  test('what goes on ends at the farthest instant, so that it survives JSON', () => {
    expect(at('ceyhan')[0]?.to).toBe(8.64e15)
    expect(JSON.parse(JSON.stringify(points))).toEqual(points)
  })

  test('an event without a known place has no point', () => {
    const lost = story.events.map((event) => ({ ...event, places: ['atlantis'] }))
    expect(eventPoints({ ...story, events: lost }).features).toEqual([])
  })

  test('wear a mark and words that tell nothing while their status is hidden, and keep their place', () => {
    const hidden = pointsInSight(points, story.events, 'Status hidden')
    expect(hidden.features).toHaveLength(points.features.length)
    hidden.features.forEach(({ properties }, index) => {
      const { status, icon, ...rest } = properties
      expect(status).toBe('Status hidden')
      expect(icon).toMatch(/^\w+-hidden$/)
      expect(points.features[index]?.properties).toMatchObject(rest)
    })
    expect(pointsInSight(points, story.events)).toEqual(points)
  })
})
