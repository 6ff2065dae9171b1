// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { whenNear } from '../../src/store/nearby.ts'

let root: HTMLElement

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<section><button>One</button></section>'
  root = document.querySelector('section')!
})

afterEach(() => vi.useRealTimers())

describe('whenNear', () => {
  test.each(['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'focusin'])(
    'begins once at the first %s',
    (sign) => {
      const begin = vi.fn()
      whenNear(root, begin)
      root.querySelector('button')!.dispatchEvent(new Event(sign, { bubbles: true }))
      root.dispatchEvent(new Event('pointerdown'))
      vi.advanceTimersByTime(10_000)
      expect(begin).toHaveBeenCalledTimes(1)
    },
  )

  test('begins by itself after a rest, or never where nobody’s hand means never', () => {
    const [rested, never] = [vi.fn(), vi.fn()]
    whenNear(root, rested)
    whenNear(root, never, Number.POSITIVE_INFINITY)
    vi.advanceTimersByTime(10_000)
    expect(rested).toHaveBeenCalledTimes(1)
    expect(never).not.toHaveBeenCalled()
  })

  test('does not begin after it was stopped', () => {
    const begin = vi.fn()
    whenNear(root, begin)()
    root.dispatchEvent(new Event('pointerdown'))
    vi.advanceTimersByTime(10_000)
    expect(begin).not.toHaveBeenCalled()
  })
})
