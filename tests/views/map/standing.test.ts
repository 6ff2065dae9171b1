// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { standing } from '../../../src/views/map/standing.ts'
import { fakeMap } from '../../fakes/map.ts'

test('the map’s element says where the map has come to rest, and the canvas where it is described', () => {
  const [root, canvas, map] = [document.createElement('section'), document.createElement('canvas'), fakeMap()]
  const dispose = standing(root, canvas, map)
  expect(canvas.getAttribute('aria-describedby')).toBe('map-here')
  expect(root.dataset.at).toBe('48.00000 39.00000 5.00000')
  map.centre = { lng: 49, lat: 40, zoom: 6 }
  map.fire('moveend')
  expect(root.dataset.at).toBe('49.00000 40.00000 6.00000')
  dispose()
  map.centre = { lng: 1, lat: 1, zoom: 1 }
  map.fire('moveend')
  expect(root.dataset.at).toBe('49.00000 40.00000 6.00000')
})
