// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { reportFailures } from '../../../src/views/map/failure.ts'

afterEach(() => vi.restoreAllMocks())

const failing = () => {
  const root = document.createElement('section')
  document.body.append(root)
  let told = 0
  window.addEventListener('missing-part', () => {
    told += 1
  })
  let given = 0
  let fail: (event: { error: Error }) => void = () => {}
  const map = {
    on: (_type: 'error', listener: (event: { error: Error }) => void) => {
      fail = listener
    },
  }
  reportFailures(root, map, () => {
    given += 1
  })
  return { fail: (words: string) => fail({ error: new Error(words) }), told: () => told, given: () => given }
}

test('a worker that fails to load is told to the page and to the console, and the map is given up', () => {
  const { fail, told, given } = failing()
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  fail('Worker failed to load. Check that the worker URL is correct.')
  expect(told()).toBe(1)
  expect(given()).toBe(1)
  expect(printed).toHaveBeenCalledOnce()
})

test('any other failure of the map is for the console alone', () => {
  const { fail, told, given } = failing()
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  fail('The image “x” could not be decoded')
  expect(told()).toBe(0)
  expect(given()).toBe(0)
  expect(printed).toHaveBeenCalledOnce()
})
