import { beforeEach, describe, expect, test } from 'vitest'
import { createStore, type Store } from '../../../src/store/store.ts'
import type { Dispose } from '../../../src/store/watch.ts'
import { drive } from '../../../src/views/map/drive.ts'
import { type FakeFrames, fakeFrames } from '../../fakes/frames.ts'
import { geography } from '../../fakes/geography.ts'
import { type FakeMap, fakeMap } from '../../fakes/map.ts'
import { story } from '../../fakes/story.ts'

let map: FakeMap
let store: Store
let dispose: Dispose
let resize: (bySheet?: boolean) => void
let frames: FakeFrames
let front: boolean
let beneath: number

beforeEach(() => {
  map = fakeMap()
  frames = fakeFrames()
  store = createStore(story)
  resize = () => {}
  front = true
  beneath = 0
  const stage = {
    frame: () => ({ width: 1000, height: 600, padding: { left: 0, right: 0, top: 0, bottom: 0 } }),
    beneath: () => beneath,
    isLive: () => front,
    onResize: (react: (bySheet: boolean) => void) => {
      resize = (bySheet = false) => react(bySheet)
      return () => {
        resize = () => {}
      }
    },
  }
  dispose = drive(map, stage, story, geography, store, frames)
})

describe('the layers', () => {
  test('a layer switched off in the legend is switched off on the map', () => {
    expect(map.globals['layer-btc']).toBe(true)
    store.getState().toggleLayer('btc')
    expect(map.globals['layer-btc']).toBe(false)
  })
})

describe('the chosen event', () => {
  test('lights up at all its places and along its lines, and the one before goes out', () => {
    store.getState().select('pipeline')
    expect(map.states['events/pipeline@ceyhan']).toMatchObject({ selected: true })
    expect(map.states['lines/btc-line']).toEqual({ selected: true })
    expect(map.globals.selected).toBe('pipeline')
    store.getState().select('talks')
    expect(map.states['lines/btc-line']).toEqual({ selected: false })
    expect(map.states['events/talks@baku']).toMatchObject({ selected: true })
  })

  test('a claim links its other events', () => {
    store.getState().chooseClaim('airspace')
    expect(map.states['events/overflight@tehran']).toMatchObject({ selected: true })
    expect(map.states['events/call@baku']).toMatchObject({ linked: true })
    store.getState().select(null)
    expect(map.states['events/call@baku']).toMatchObject({ linked: false })
  })

  test('pointing is shown and taken back', () => {
    store.getState().hover('visit')
    expect(map.states['events/visit@baku']).toMatchObject({ hovered: true })
    store.getState().hover(null)
    expect(map.states['events/visit@baku']).toMatchObject({ hovered: false })
  })
})

describe('the camera', () => {
  const moves = () => map.told.filter(([name]) => name === 'easeTo' || name === 'jumpTo' || /^(zoom|pan)/.test(name))

  test('nothing moves at the start', () => {
    expect(moves()).toEqual([])
  })

  test('choosing the same event twice takes the reader there twice', () => {
    store.getState().select('talks')
    store.getState().select('talks')
    expect(moves().map(([name]) => name)).toEqual(['easeTo', 'easeTo'])
    expect(moves()[0]?.[1]).toMatchObject({ center: [expect.closeTo(49.892, 3), expect.closeTo(40.378, 2)] })
  })

  test('a zoom button is signed as the reader’s', () => {
    store.getState().go({ to: 'step', nearer: 1 })
    store.getState().go({ to: 'step', nearer: -1 })
    expect(moves().map(([name, , signature]) => [name, signature])).toEqual([
      ['zoomIn', { byReader: true }],
      ['zoomOut', { byReader: true }],
    ])
  })

  test('a button that moves the map moves it by strides, signed as the reader’s', () => {
    store.getState().go({ to: 'step', right: -1 })
    expect(moves()).toEqual([['panBy', [-100, 0], expect.anything(), { byReader: true }]])
  })

  test('a new size of the container keeps what was aimed at, until the reader moves', () => {
    resize()
    expect(moves().map(([name]) => name)).toEqual(['jumpTo'])
    store.getState().settle({ lng: 44, lat: 40, zoom: 6 })
    resize()
    expect(moves()).toHaveLength(1)
    store.getState().go({ to: 'home' })
    resize()
    expect(moves().map(([name]) => name)).toEqual(['jumpTo', 'easeTo', 'jumpTo'])
  })

  test('a sheet that moves takes what was aimed at along, gently', () => {
    store.getState().select('talks')
    beneath = 300
    resize(true)
    expect(moves().map(([name]) => name)).toEqual(['easeTo', 'easeTo'])
    expect(moves()[1]?.[1]).toMatchObject({ padding: { bottom: 300 }, duration: 900 })
  })

  test('a sheet that moves leaves what the reader has brought to the middle in the middle', () => {
    store.getState().settle({ lng: 44, lat: 40, zoom: 6 })
    beneath = 300
    resize(true)
    expect(moves()).toHaveLength(1)
    expect(moves()[0]?.[1]).toMatchObject({ padding: { bottom: 300 } })
    expect(moves()[0]?.[1]).not.toHaveProperty('center')
  })

  test('a reader who pans is reported, and never answered', () => {
    store.getState().settle({ lng: 44, lat: 40, zoom: 6 })
    expect(moves()).toEqual([])
  })
})

describe('a lost drawing context', () => {
  test('hears nothing while it is lost, and everything again once it is back', () => {
    store.getState().select('talks')
    map.fire('webglcontextlost')
    for (const name of Object.keys(map.globals)) delete map.globals[name]
    for (const id of Object.keys(map.states)) delete map.states[id]
    store.getState().select('visit')
    expect(map.globals).toEqual({})
    expect(map.states).toEqual({})
    map.fire('style.load')
    expect(map.globals.selected).toBe('visit')
    expect(map.states['events/visit@baku']).toEqual({ inside: true, selected: true })
    expect(Object.values(map.states).filter(({ selected }) => selected)).toHaveLength(1)
  })
})

test('after its undo the map hears nothing more', () => {
  dispose()
  const told = map.told.length
  store.getState().select('talks')
  expect(map.told).toHaveLength(told)
  expect(map.globals.selected).toBe('')
  expect(map.listeners()).toBe(0)
})

test('behind the poster the map stays where it is: the poster takes the reader there', () => {
  front = false
  store.getState().go({ to: 'event', event: 'talks' })
  store.getState().go({ to: 'step', nearer: 1 })
  resize()
  expect(map.told.filter(([name]) => name !== 'setStyle')).toEqual([])
})
