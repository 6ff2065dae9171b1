// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mapRests } from '../../src/effects/rested.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const mapThatIs = (state: string) => {
  const map = document.createElement('section')
  map.dataset.map = state
  const rested = vi.fn()
  void mapRests(map).then(rested)
  return { map, rested }
}

test('a map that is on its way is waited for, and some calm after it', async () => {
  const { map, rested } = mapThatIs('loading')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(rested).not.toHaveBeenCalled()
  map.dataset.map = 'live'
  await vi.advanceTimersByTimeAsync(1_000)
  expect(rested).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(rested).toHaveBeenCalledOnce()
})

test('a map that never comes is not waited for longer than half a minute', async () => {
  const { rested } = mapThatIs('loading')
  await vi.advanceTimersByTimeAsync(30_000)
  expect(rested).toHaveBeenCalledOnce()
})

test('a map that was given up is as good as there', async () => {
  const { rested } = mapThatIs('none')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(rested).toHaveBeenCalledOnce()
})
