// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { handOver, type Stands } from '../../../src/views/map/takeover.ts'

let root: HTMLElement
let features: number
let failed: boolean
let away: boolean
let listeners: Partial<Record<'idle' | 'webglcontextlost', (loss: { originalEvent: Event }) => void>>
let given: number
let abandoned: number
let seen: number

const stands = (): Stands => ({
  drawn: () => ({ events: features, features }),
  failed: () => failed,
  follow: () => {
    const moved = away
    away = false
    return moved
  },
  on: (type: 'idle' | 'webglcontextlost', listener: (loss: { originalEvent: Event }) => void) => {
    listeners[type] = listener
    return { unsubscribe: () => delete listeners[type] }
  },
  arrived: () => {
    seen += 1
  },
  giveUp: () => {
    given += 1
  },
  abandon: () => {
    abandoned += 1
  },
})

const idle = (): void => listeners.idle?.(none)
const none = { originalEvent: new Event('idle') }
/** A loss as the browser tells it, or as MapLibre does for a worker that was ended. */
const lose = (timeStamp = 0, isTrusted = true): void =>
  listeners.webglcontextlost?.({ originalEvent: { isTrusted, timeStamp } as Event })

beforeEach(() => {
  vi.useFakeTimers()
  root = document.createElement('section')
  root.dataset.map = 'loading'
  features = 5
  failed = false
  away = false
  listeners = {}
  given = 0
  abandoned = 0
  seen = 0
})

test('an idle map that has drawn nothing stays behind the poster', () => {
  features = 0
  handOver(root, stands())
  idle()
  expect(root.dataset.map).toBe('loading')
  features = 7
  idle()
  expect(root.dataset).toMatchObject({ map: 'live', rendered: '7' })
  idle()
  expect(seen).toBe(1)
})

test('a map that has nothing to wait for and nothing to show is given up once something went wrong', () => {
  features = 0
  failed = true
  handOver(root, stands())
  idle()
  expect(given).toBe(1)
  root.dataset.map = 'live'
  idle()
  expect(given).toBe(1)
})

test('a map that is not where the reader is goes there first and draws again', () => {
  away = true
  handOver(root, stands())
  idle()
  expect(root.dataset.map).toBe('loading')
  idle()
  expect(root.dataset.map).toBe('live')
})

test('a poster on the move is not taken from the reader’s hand', () => {
  root.dataset.held = ''
  handOver(root, stands())
  idle()
  vi.advanceTimersByTime(300)
  expect(root.dataset.map).toBe('loading')
  delete root.dataset.held
  vi.advanceTimersByTime(300)
  expect(root.dataset.map).toBe('live')
})

test('a lost context brings the poster; one that does not come back is given up', () => {
  handOver(root, stands())
  idle()
  lose()
  expect(root.dataset.map).toBe('lost')
  idle()
  expect(root.dataset.map).toBe('live')
  vi.advanceTimersByTime(60_000)
  expect(given).toBe(0)
  lose()
  vi.advanceTimersByTime(60_000)
  expect(given).toBe(1)
})

test('a context that is lost for the third time within minutes is not waited for', () => {
  handOver(root, stands())
  for (const time of [0, 200_000, 400_000]) {
    idle()
    expect(root.dataset.map).toBe('live')
    lose(time)
  }
  vi.advanceTimersByTime(1)
  expect([abandoned, given]).toEqual([1, 0])
})

test('losses that lie far apart, of a page that nobody sees, or of a worker are no reason to end', () => {
  handOver(root, stands())
  for (const time of [0, 400_000, 800_000, 1_200_000]) {
    lose(time)
    idle()
  }
  for (let count = 0; count < 5; count += 1) {
    lose(1_200_000, false)
    idle()
  }
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  for (let count = 0; count < 5; count += 1) {
    lose(1_200_000)
    idle()
  }
  vi.restoreAllMocks()
  vi.advanceTimersByTime(60_000)
  expect([abandoned, given]).toEqual([0, 0])
})

test('after dispose nothing is heard and nothing waits', () => {
  const dispose = handOver(root, stands())
  lose()
  dispose()
  vi.advanceTimersByTime(60_000)
  expect(given).toBe(0)
  expect(listeners).toEqual({})
})
