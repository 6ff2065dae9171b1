// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { frameEffect, tellHost } from '../../src/effects/frame.ts'
import { heightEffect } from '../../src/effects/frame-height.ts'
import type { Dispose } from '../../src/store/watch.ts'
import { live } from '../fixtures/live.ts'

let undo: Dispose = () => {}
const host = { postMessage: vi.fn() }

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('parent', host)
  host.postMessage.mockClear()
})

afterEach(() => {
  undo()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const told = (type: string) =>
  host.postMessage.mock.calls.map(([message]) => message).filter((message) => message.type === type)
const say = (data: unknown, source: unknown = host, origin = 'https://paper.example'): void => {
  const event = new MessageEvent('message', { data, origin })
  Object.defineProperty(event, 'source', { value: source })
  window.dispatchEvent(event)
}
const start = (onlyHost: string | null = null) => {
  const page = live()
  undo = frameEffect(window, page.story, page.store, tellHost(window), onlyHost)
  return page
}

describe('a page in a frame', () => {
  test('tells that it is ready when it is, and again to who asks', () => {
    const { story } = start()
    expect(told('ready')).toHaveLength(1)
    expect(told('ready')[0].data.events).toHaveLength(story.events.length)
    say({ araxes: 1, type: 'hello' })
    expect(told('ready')).toHaveLength(2)
  })

  test('does as the page around says, answers, and tells who caused it', () => {
    const { story, store } = start()
    const id = story.events[1]?.id ?? ''
    say({ araxes: 1, type: 'setEvent', id: 'q', data: { id } })
    expect(store.getState().selected).toBe(id)
    expect(told('event')).toEqual([{ araxes: 1, type: 'event', data: { id, index: 1, cause: 'host' } }])
    expect(told('reply')[0]).toMatchObject({ id: 'q', data: { ok: true, data: { event: id } } })
    store.getState().select(null)
    expect(told('event')[1].data).toEqual({ id: null, index: -1, cause: 'user' })
  })

  test('listens to the page around and to nobody else, and to one origin where its address names one', () => {
    const { story, store } = start('https://paper.example')
    const message = { araxes: 1, type: 'setEvent', data: { id: story.events[0]?.id } }
    say(message, window)
    say(message, host, 'https://other.example')
    expect(store.getState().selected).toBeNull()
    say(message)
    expect(store.getState().selected).toBe(story.events[0]?.id)
  })

  test('changes nothing for what it does not understand, and says so', () => {
    const { store } = start()
    const before = store.getState()
    say({ araxes: 1, type: 'setEvent', id: 'q', data: { id: 'nobody-knows' } })
    say('rubbish')
    expect(store.getState()).toBe(before)
    expect(told('reply')).toEqual([{ araxes: 1, type: 'reply', id: 'q', data: { ok: false, error: 'unknown-event' } }])
  })

  test('obeys twenty commands in a second', () => {
    const { store, story } = start()
    for (let count = 0; count < 25; count += 1) say({ araxes: 1, type: 'getState', id: `q${count}` })
    expect(told('reply').filter(({ data }) => data.ok)).toHaveLength(20)
    say({ araxes: 1, type: 'setEvent', data: { id: story.events[0]?.id } })
    expect(store.getState().selected).toBeNull()
  })

  test('switches layers, steps through time and wears what it is told', () => {
    const { store, story } = start()
    say({ araxes: 1, type: 'setLayers', data: { on: [] } })
    expect(store.getState().layers.size).toBe(0)
    say({ araxes: 1, type: 'step', data: { dir: 1 } })
    expect(story.events.map(({ id }) => id)).toContain(store.getState().selected)
    say({ araxes: 1, type: 'hello', data: { theme: 'contrast' } })
    expect(store.getState().theme).toBe('contrast')
  })

  test('tells where the map was moved to whoever subscribed, four times a second at most', () => {
    const { store } = start()
    store.getState().settle({ lng: 49, lat: 40, zoom: 6 })
    vi.advanceTimersByTime(300)
    expect(told('view')).toHaveLength(0)
    say({ araxes: 1, type: 'hello', data: { subscribe: ['view'] } })
    for (const lng of [47, 48, 50]) store.getState().settle({ lng, lat: 40, zoom: 6 })
    vi.advanceTimersByTime(300)
    expect(told('view').map(({ data }) => data)).toEqual([{ center: [50, 40], zoom: 6 }])
  })

  test('goes to the place that is asked for', () => {
    const { store } = start()
    say({ araxes: 1, type: 'setView', data: { center: [49, 40], zoom: 6 } })
    expect(store.getState().camera).toEqual({ lng: 49, lat: 40, zoom: 6 })
    expect(store.getState().focus).toEqual({ to: 'camera', camera: { lng: 49, lat: 40, zoom: 6 } })
  })
})

describe('the height', () => {
  test('is told once, and again when it is another', () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        readonly react: () => void
        constructor(react: () => void) {
          this.react = react
        }
        observe(): void {
          this.react()
        }
        disconnect(): void {}
      },
    )
    const { store } = live()
    const tell = vi.fn()
    undo = heightEffect(window, store, tell, () => 900)
    store.getState().showView('table')
    store.getState().showView('map')
    expect(tell.mock.calls).toEqual([
      ['height', { px: 520 }],
      ['height', { px: 970 }],
      ['height', { px: 520 }],
    ])
  })
})
