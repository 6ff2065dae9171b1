import { describe, expect, test } from 'vitest'
import { type Completed, complete } from '../../../src/views/map/relief.ts'
import { style } from '../../fakes/style.ts'

const whole = style('light')
const bare = {
  ...whole,
  sources: Object.fromEntries(Object.entries(whole.sources).filter(([id]) => id !== 'relief')),
  layers: whole.layers.filter((layer) => !('source' in layer && layer.source === 'relief')),
}

describe('the relief', () => {
  test('is added below what it lies below, and nothing else is', () => {
    expect(bare.layers.length).toBeLessThan(whole.layers.length)
    const sources = new Set(Object.keys(bare.sources))
    const order = bare.layers.map(({ id }) => id)
    const map: Completed = {
      getSource: (id) => sources.has(id),
      getLayer: (id) => order.includes(id),
      addSource: (id) => sources.add(id),
      addLayer: ({ id }, before) => order.splice(before === undefined ? order.length : order.indexOf(before), 0, id),
    }
    complete(map, whole)
    expect(order).toEqual(whole.layers.map(({ id }) => id))
    expect([...sources].sort()).toEqual(Object.keys(whole.sources).sort())
  })

  test('is not asked for where a theme has none', () => {
    const contrast = style('contrast')
    const refuse = (): never => {
      throw new Error('nothing is missing')
    }
    complete({ getSource: () => true, getLayer: () => true, addSource: refuse, addLayer: refuse }, contrast)
    expect(contrast.sources.relief).toBeUndefined()
  })
})
