import { expect, test } from 'vitest'
import { eventLayer, eventLayers, iconOf, ringOf, roomLayer } from '../../src/model/map-layers-events.ts'
import { story } from '../fakes/story.ts'

const layers = eventLayers(story, 'dark')

test('the rings lie below the marks, and each is seen only by its own state', () => {
  expect(layers.map(({ id }) => id)).toEqual([roomLayer, 'event-linked', 'event-hovered', 'event-selected', eventLayer])
  for (const ring of ['linked', 'hovered', 'selected'] as const) {
    const layer = layers.find(({ id }) => id === `event-${ring}`)
    expect(JSON.stringify(layer?.paint)).toContain(`["feature-state","${ring}"]`)
    expect(layer?.layout).toMatchObject({ 'icon-image': ringOf(ring, 'dark') })
  }
})

test('every mark is drawn, however many stand at one place', () => {
  for (const { layout } of layers) expect(layout).toMatchObject({ 'icon-allow-overlap': true })
})

test('images are named by what they show and by theme', () => {
  expect(iconOf('circle-diplomacy', 'light')).toBe('circle-diplomacy-light')
})

test('what is seen asks the state of each mark, and only the unseen room asks the filter', () => {
  for (const layer of layers) {
    const room = layer.id === roomLayer
    expect('filter' in layer).toBe(room)
    expect(JSON.stringify(layer.paint).includes('["feature-state","inside"]')).toBe(!room)
  }
})
