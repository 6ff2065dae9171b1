// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { handOver, type Stands } from '../../../src/views/map/takeover.ts'

let root: HTMLElement
let features: number
let away: boolean
let listeners: Record<string, () => void>
let given: number
let seen: number

const stands = (): Stands => ({
  drawn: () => ({ events: features, features }),
  follow: () => {
    const moved = away
    away = false
    return moved
  },
  on: (type, listener) => {
    listeners[type] = listener
    return { unsubscribe: () => delete listeners[type] }
  },
  arrived: () => {
    seen += 1
  },
  giveUp: () => {
    given += 1
  },
})

beforeEach(() => {
  vi.useFakeTimers()
  root = document.createElement('section')
  root.dataset.map = 'loading'
  features = 5
  away = false
  listeners = {}
  given = 0
  seen = 0
})

test('an idle map that has drawn nothing stays behind the poster', () => {
  features = 0
  handOver(root, stands())
  listeners.idle?.()
  expect(root.dataset.map).toBe('loading')
  features = 7
  listeners.idle?.()
  expect(root.dataset).toMatchObject({ map: 'live', rendered: '7' })
  listeners.idle?.()
  expect(seen).toBe(1)
})

test('a map that is not where the reader is goes there first and draws again', () => {
  away = true
  handOver(root, stands())
  listeners.idle?.()
  expect(root.dataset.map).toBe('loading')
  listeners.idle?.()
  expect(root.dataset.map).toBe('live')
})

test('a poster on the move is not taken from the reader’s hand', () => {
  root.dataset.held = ''
  handOver(root, stands())
  listeners.idle?.()
  vi.advanceTimersByTime(300)
  expect(root.dataset.map).toBe('loading')
  delete root.dataset.held
  vi.advanceTimersByTime(300)
  expect(root.dataset.map).toBe('live')
})

test('a lost context brings the poster; one that does not come back is given up', () => {
  handOver(root, stands())
  listeners.idle?.()
  listeners.webglcontextlost?.()
  expect(root.dataset.map).toBe('lost')
  listeners.idle?.()
  expect(root.dataset.map).toBe('live')
  vi.advanceTimersByTime(60_000)
  expect(given).toBe(0)
  listeners.webglcontextlost?.()
  vi.advanceTimersByTime(60_000)
  expect(given).toBe(1)
})

test('after dispose nothing is heard and nothing waits', () => {
  const dispose = handOver(root, stands())
  listeners.webglcontextlost?.()
  dispose()
  vi.advanceTimersByTime(60_000)
  expect(given).toBe(0)
  expect(listeners).toEqual({})
})
