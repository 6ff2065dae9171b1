import { describe, expect, test } from 'vitest'
import { viewAround } from '../../src/model/camera.ts'
import { eventsOnMap, openBounds, readView, viewText } from '../../src/model/on-map.ts'
import { story } from '../fakes/story.ts'

const frame = { width: 800, height: 600, padding: { left: 100, right: 300, top: 20, bottom: 40 } }
const idsIn = (bounds: readonly [number, number, number, number]) =>
  eventsOnMap(story.events, story.places, bounds).map(({ id }) => id)

test('a view is read as it was written, to a metre', () => {
  const view = { lng: 48.123456, lat: -3.5, zoom: 5.25 }
  expect(readView(viewText(view))).toEqual({ lng: 48.12346, lat: -3.5, zoom: 5.25 })
})

test.each([undefined, '', '48 39', '48 39 5 6', 'here 39 5'])('%j is no view', (text) => {
  expect(readView(text)).toBeNull()
})

describe('what nothing covers', () => {
  test('has in its middle what was fitted into it', () => {
    const view = viewAround([[49.892, 40.3777]], frame)
    const [west, south, east, north] = openBounds(view!, frame)
    expect((west + east) / 2).toBeCloseTo(49.892, 4)
    expect(south).toBeLessThan(40.3777)
    expect(north).toBeGreaterThan(40.3777)
  })

  test('is as wide as the frame without what covers its sides', () => {
    const [west, , east] = openBounds({ lng: 48, lat: 39, zoom: 0 }, frame)
    expect(east - west).toBeCloseTo((400 / 512) * 360, 9)
  })
})

describe('the events on the map', () => {
  test('are those with a mark inside, in the order of the story', () => {
    expect(idsIn([49, 40, 50, 41])).toEqual(['pipeline', 'visit', 'call', 'talks'])
    expect(idsIn([45, 39, 46, 40])).toEqual(['overflight'])
    expect(idsIn([0, 0, 1, 1])).toEqual([])
  })
})
