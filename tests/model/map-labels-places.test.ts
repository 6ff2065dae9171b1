import { describe, expect, test } from 'vitest'
import { around, cornersAround, placeDots, placeNames, placePoints } from '../../src/model/map-labels-places.ts'
import { palettes } from '../../src/model/palette.ts'
import type { Story } from '../../src/model/story.ts'
import { day, story } from '../fakes/story.ts'
import { passes } from '../fakes/style.ts'

const points = placePoints(story).features
const point = (id: string) => {
  const found = points.find(({ properties }) => properties.id === id)
  if (!found) throw new Error(`no place ${id}`)
  return found
}

describe('the names of places', () => {
  test('a place that neither has a label nor an event is not named', () => {
    expect(points.map(({ properties }) => properties.id)).not.toContain('natanz')
  })

  test('a place without a label is named for as long as its events last', () => {
    const places = story.places.map((place) => ({ ...place, label: place.id !== 'nakhchivan' && place.label }))
    const quiet: Story = { ...story, places }
    const named = placePoints(quiet).features.find(({ properties }) => properties.id === 'nakhchivan')
    expect(named?.properties).toMatchObject({ from: day('2025-06-13'), to: day('2025-06-25') })
  })

  test('a capital carries its name in its own script', () => {
    expect(point('tehran').properties).toMatchObject({ rank: 0, local: 'تهران' })
    expect(point('nakhchivan').properties).toMatchObject({ rank: 1, local: '' })
  })

  test('minor places wait for the reader to come nearer, those of the selected event do not', () => {
    const [dots] = placeDots(palettes.light)
    const state = (selected: string) => ({ from: day('2025-01-01'), to: day('2026-01-01'), selected })
    const filter = dots && 'filter' in dots ? dots.filter : false
    expect(passes(filter, point('sangachal'), state(''), 4)).toBe(false)
    expect(passes(filter, point('sangachal'), state(''), 6)).toBe(true)
    expect(passes(filter, point('sangachal'), state('pipeline'), 4)).toBe(true)
    expect(passes(filter, point('sangachal'), state('pipe'), 4)).toBe(false)
  })

  test('a name looks for room right, left, below and above, step by step farther out', () => {
    const steps = around([1, 2])
    expect(steps.filter((_, index) => index % 2 === 0)).toEqual([
      ...['left', 'right', 'top', 'bottom'],
      ...['left', 'right', 'top', 'bottom'],
    ])
    expect(steps[1]).toEqual([1, 0])
    expect(steps[9]).toEqual([2, 0])
  })

  test('capitals are placed first', () => {
    expect(placeNames(palettes.light).layout).toMatchObject({ 'symbol-sort-key': expect.arrayContaining([0]) })
  })
})

test('words with little room are tried at each corner of their point, nearer ones first', () => {
  expect(cornersAround([1, 2])).toEqual([
    ...['top-right', [0, 1], 'top-left', [0, 1], 'bottom-right', [0, -1], 'bottom-left', [0, -1]],
    ...['top-right', [0, 2], 'top-left', [0, 2], 'bottom-right', [0, -2], 'bottom-left', [0, -2]],
  ])
})
