import { expect, test } from 'vitest'
import { eventPoints } from '../../src/model/event-points.ts'
import { onPoster, scaleOf, tiers } from '../../src/model/poster-frame.ts'
import { posterNames } from '../../src/model/poster-names.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'

const names = posterNames(story, geography)

test('capitals and countries are named, places beyond the map are not', () => {
  expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['Baku', 'Tehran']))
  const abroad = { ...story, places: story.places.map((place) => ({ ...place, point: [-74, 40.7] as const })) }
  expect(posterNames(abroad, geography).map(({ text }) => text)).not.toContain('Baku')
})

test('no name is given twice', () => {
  const keys = names.map(({ text, point }) => `${text} ${point.join()}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('the words of an allegation say that no route is known and belong to its layer', () => {
  const allegations = names.filter(({ kind, layer }) => kind === 'area' && layer === 'airspace')
  for (const { text } of allegations) expect(text).not.toContain(':')
})

test('the name of an area says which event speaks of it, so that it can go with the event', () => {
  const areas = names.filter(({ kind }) => kind === 'area')
  expect(areas.length).toBeGreaterThan(0)
  const spoken = new Map(geography.points.features.map(({ properties }) => [properties.layer, properties.event]))
  for (const { layer, event } of areas) expect(event ?? '').toBe(spoken.get(layer ?? ''))
})

test('no name begins on a mark at the zoom it is first shown at', () => {
  for (const { point, anchor, right, down, tier } of names.filter((name) => name.anchor === 'start')) {
    expect(anchor).toBe('start')
    const scale = scaleOf(tiers[tier] ?? 0)
    const [x, y] = onPoster(point)
    for (const mark of eventPoints(story).features) {
      const [mx, my] = onPoster(mark.geometry.coordinates as [number, number])
      const [dx, dy] = [
        x * scale + right - (mx * scale + mark.properties.right),
        y * scale + down - (my * scale + mark.properties.down),
      ]
      expect(Math.hypot(dx, dy)).toBeGreaterThan(5)
    }
  }
})
