// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { durationOf } from '../../../src/model/window-steps.ts'
import { timelinePage } from './page.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const place = (page: ReturnType<typeof timelinePage>, id: string): [number, number] => {
  const style = page.link(id).parentElement?.style
  return [
    Number.parseFloat(style?.getPropertyValue('--x') ?? ''),
    Number.parseFloat(style?.getPropertyValue('--y') ?? ''),
  ]
}

describe('gestures on the detail', () => {
  test('pushing it to the right shows earlier days', async () => {
    const page = timelinePage()
    const before = page.store.getState().window
    const svg = page.find('.timeline-detail')
    page.mouse(svg, 'mousedown', 700, 100)
    page.mouse(document.documentElement, 'mousemove', 800, 100)
    page.mouse(document.documentElement, 'mouseup', 800, 100)
    const after = page.store.getState().window
    expect(after.from).toBeLessThan(before.from)
    expect(durationOf(after)).toBe(durationOf(before))
    expect(after.from % 86_400_000).toBe(0)
    // The click that ends a push is swallowed until the next task.
    await new Promise((resolve) => setTimeout(resolve))
  })

  test('Ctrl and the wheel zoom about the pointer; the wheel alone scrolls the page', () => {
    const page = timelinePage()
    const svg = page.find('.timeline-detail')
    const before = page.store.getState().window
    const wheel = (ctrlKey: boolean) =>
      svg.dispatchEvent(
        new WheelEvent('wheel', { deltaY: -120, ctrlKey, clientX: 160, bubbles: true, cancelable: true }),
      )
    expect(wheel(false)).toBe(true)
    expect(page.store.getState().window).toBe(before)
    expect(wheel(true)).toBe(false)
    const after = page.store.getState().window
    expect(after.from).toBe(before.from)
    expect(durationOf(after)).toBeLessThan(durationOf(before))
  })

  test('a click chooses the nearest mark, also on its bar', () => {
    const page = timelinePage()
    const [x, y] = place(page, 'baku-talks')
    page.mouse(page.link('baku-talks'), 'click', x + 3, y - 2)
    expect(page.store.getState().selected).toBe('baku-talks')
    const [barX, barY] = place(page, 'nuclear-sites-struck')
    page.mouse(page.find('.timeline-detail'), 'click', barX + 40, barY)
    expect(page.store.getState().selected).toBe('nuclear-sites-struck')
  })

  test('a click by key is left to the link', () => {
    const page = timelinePage()
    page.mouse(page.link('baku-talks'), 'click', 0, 0, { detail: 0 })
    expect(page.store.getState().selected).toBeNull()
  })
})

describe('the buttons', () => {
  test('zoom, show a year, show everything', () => {
    const page = timelinePage()
    const length = () => durationOf(page.store.getState().window)
    const first = length()
    page.press('zoom-in')
    expect(length()).toBeCloseTo(first / 2, -8)
    page.press('zoom-out')
    expect(page.find('[data-action=year]').textContent).toBe('2025')
    page.press('year')
    expect(page.store.getState().window).toEqual({ from: Date.UTC(2025, 0), to: Date.UTC(2026, 0) })
    page.press('all')
    expect(length()).toBe(Number.POSITIVE_INFINITY)
    page.frame()
    expect(page.find('.timeline-count').textContent).toBe('55 of 55 events')
    expect(page.find('[data-action=all]').getAttribute('aria-disabled')).toBe('true')
  })

  test('step through the events of the window', () => {
    const page = timelinePage()
    page.press('next')
    expect(page.store.getState().selected).toBe('pezeshkian-in-baku')
    page.press('next')
    page.press('previous')
    expect(page.store.getState().selected).toBe('pezeshkian-in-baku')
  })

  test('move the window in a strip', () => {
    const page = timelinePage(390)
    const before = page.store.getState().window
    page.press('previous')
    expect(page.store.getState().window.to).toBe(before.from)
    expect(page.store.getState().selected).toBeNull()
  })
})
