import { expect, test } from 'vitest'
import { coverLayer, coverOn, coverPoints, coverSize, coverStep, noCovers } from '../../src/model/map-covers.ts'

const map = { width: 1000, height: 600 }

test('of a rectangle the part that lies on the map is a cover', () => {
  expect(coverOn(map, { left: 700, top: 10, width: 400, height: 700 })).toEqual({
    left: 700,
    top: 10,
    width: 300,
    height: 590,
  })
  expect(coverOn(map, { left: -40, top: -20, width: 50, height: 30 })).toEqual({
    left: 0,
    top: 0,
    width: 10,
    height: 10,
  })
})

test('what is hidden, or lies beside the map, covers nothing', () => {
  expect(coverOn(map, { left: 0, top: 0, width: 0, height: 0 })).toBeNull()
  expect(coverOn(map, { left: 1000, top: 0, width: 300, height: 600 })).toBeNull()
  expect(coverOn(map, { left: 0, top: 600, width: 390, height: 200 })).toBeNull()
})

test('a cover is a point beneath its middle with an image at least as large as it', () => {
  const { features } = coverPoints([{ left: 100, top: 40, width: 301, height: 80 }], (x, y) => [x, -y])
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([[250.5, -80]])
  const [width = 0, height = 0] = coverSize(features[0]?.properties.image ?? '') ?? []
  expect([width * coverStep, height * coverStep]).toEqual([304, 80])
  expect(noCovers.features).toEqual([])
})

test('no other image is taken for a cover, and none is seen', () => {
  for (const name of ['cover-1', 'cover-2-x', 'discover-2-2', 'pattern-alleged-security-light']) {
    expect(coverSize(name)).toBeUndefined()
  }
  expect(coverLayer.paint).toEqual({ 'icon-opacity': 0 })
})
