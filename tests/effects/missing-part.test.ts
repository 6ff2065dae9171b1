// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { missingPartEffect } from '../../src/effects/missing-part.ts'
import type { Reason } from '../../src/model/missing-part.ts'
import type { Dispose } from '../../src/store/watch.ts'

let undo: Dispose = () => {}
let report: (entries: { name: string; responseStatus: number }[]) => void = () => {}
let page: (() => Promise<Response>) | undefined
let told: Reason[] = []
let asked = 0

const listen = (): void => {
  undo = missingPartEffect(window, (reason) => told.push(reason))
}
const settled = () => vi.waitFor(() => expect(told.length).toBeGreaterThan(0))

beforeEach(() => {
  document.documentElement.style.setProperty('--whole', '1')
  told = []
  asked = 0
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(react: (list: { getEntries: () => unknown[] }) => void) {
        report = (entries) => react({ getEntries: () => entries })
      }
      observe(): void {}
      disconnect(): void {
        report = () => {}
      }
    },
  )
  window.fetch = async (_address, options) => {
    expect(options?.method).toBe('HEAD')
    asked += 1
    if (page) return page()
    throw new TypeError('no network')
  }
})
afterEach(() => {
  undo()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(window, 'fetch')
})

test('an import that fails while the host has lost the page’s own script tells of a new release, once', async () => {
  page = async () => new Response(null, { status: 404 })
  listen()
  window.dispatchEvent(new Event('vite:preloadError'))
  window.dispatchEvent(new Event('vite:preloadError'))
  await settled()
  window.dispatchEvent(new Event('vite:preloadError'))
  await vi.waitFor(() => expect(asked).toBe(2))
  expect(told).toEqual(['replaced'])
})

test('a worker that does not come is told by the map, from its root', async () => {
  page = async () => new Response(null, { status: 200 })
  listen()
  document.body.dispatchEvent(new Event('missing-part', { bubbles: true }))
  await settled()
  expect(told).toEqual(['broken'])
})

test('a file that the host no longer has is noticed by the status of its request', async () => {
  page = async () => new Response(null, { status: 200 })
  listen()
  report([{ name: new URL('assets/font-1a2b3c4d.woff2', document.baseURI).href, responseStatus: 404 }])
  await settled()
  expect(told).toEqual(['broken'])
})

test('a request that was answered, or is not ours, tells nothing', () => {
  listen()
  report([
    { name: new URL('assets/worker-1a2b3c4d.js', document.baseURI).href, responseStatus: 200 },
    { name: 'https://elsewhere.example/assets/x-1a2b3c4d.js', responseStatus: 404 },
  ])
  expect(asked).toBe(0)
})

test('without a network it is no new release, and neither is it one when the network is back', async () => {
  page = undefined
  listen()
  window.dispatchEvent(new Event('vite:preloadError'))
  await settled()
  expect(told).toEqual(['unreachable'])
  page = async () => new Response(null, { status: 200 })
  window.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(told).toEqual(['unreachable', 'back']))
})

test('a network that comes back means nothing where nothing was missing', () => {
  listen()
  window.dispatchEvent(new Event('online'))
  expect(asked).toBe(0)
})

test('style that did not come whole is missed at once', async () => {
  document.documentElement.style.removeProperty('--whole')
  page = async () => new Response(null, { status: 200 })
  listen()
  await settled()
  expect(told).toEqual(['broken'])
})

test('nothing is told once the effect is gone', async () => {
  page = async () => new Response(null, { status: 200 })
  listen()
  window.dispatchEvent(new Event('vite:preloadError'))
  undo()
  await vi.waitFor(() => expect(asked).toBe(1))
  expect(told).toEqual([])
})
