import { expect, test } from 'vitest'
import { laneNames } from '../../src/model/lanes.ts'
import { modeFor, sizeFor, widestName } from '../../src/model/timeline-layout-size.ts'

test('narrow or low places get a strip, others lanes', () => {
  expect([modeFor(719, 900), modeFor(720, 900), modeFor(1440, 559)]).toEqual(['strip', 'lanes', 'strip'])
})

test('lanes grow with the width', () => {
  expect([720, 1080, 1600].map((width) => sizeFor('lanes', width).laneHeight)).toEqual([22, 23, 28])
})

test('a strip is between 74 and 94 pixels high and has no heads', () => {
  const { height, head, base } = sizeFor('strip', 302)
  expect(height).toBeGreaterThanOrEqual(74)
  expect(height).toBeLessThanOrEqual(94)
  expect([head, base < height]).toEqual([0, true])
})

test('a page without width still has an axis', () => {
  const { axis } = sizeFor('strip', 0)
  expect(axis.right).toBeGreaterThan(axis.left)
})

test('the heads of the lanes are as wide as the longest name, up to a good quarter of the drawing', () => {
  expect([0, 90, 160, 900].map((names) => sizeFor('lanes', 1000, 5, names).head)).toEqual([150, 150, 192, 280])
})

test('no name of a lane in English needs more than the least', () => {
  const names = [...Object.values(laneNames), 'Media, firms, groups', 'Denied, disputed']
  expect(sizeFor('lanes', 1000, 5, widestName(names)).head).toBe(150)
})
