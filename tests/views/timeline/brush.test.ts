// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { shortest } from '../../../src/model/window-steps.ts'
import { timelinePage } from './page.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const middle = (element: Element): [number, number] => [
  Number(element.getAttribute('x')) + Number(element.getAttribute('width')) / 2,
  20,
]
const written = (page: ReturnType<typeof timelinePage>) => vi.spyOn(page.store, 'setState')

describe('the brush', () => {
  test('follows the store and writes nothing back', () => {
    const page = timelinePage()
    const seen: unknown[] = []
    page.store.subscribe(
      ({ window }) => window,
      (window) => seen.push(window),
    )
    const before = page.find('.timeline-overview .selection').getAttribute('x')
    const asked = { from: Date.UTC(2024, 0, 3), to: Date.UTC(2024, 6, 5) }
    page.store.getState().setWindow(asked)
    page.frame()
    page.frame()
    expect(page.find('.timeline-overview .selection').getAttribute('x')).not.toBe(before)
    expect(seen).toEqual([asked])
  })

  test('lets the reader drag an end of the window', () => {
    const page = timelinePage()
    const before = page.store.getState().window
    const handle = page.find<SVGRectElement>('.timeline-overview .handle--w')
    const [x, y] = middle(handle)
    page.mouse(handle, 'mousedown', x, y)
    page.mouse(document.documentElement, 'mousemove', x - 200, y)
    expect(page.store.getState().window.from).toBeLessThan(before.from)
    page.mouse(document.documentElement, 'mouseup', x - 200, y)
    page.frame()
    const after = page.store.getState().window
    expect(after.to).toBe(before.to)
    expect(after.from % 86_400_000).toBe(0)
    expect(Math.abs(middle(page.find('.timeline-overview .handle--w'))[0] - (x - 200))).toBeLessThan(2)
  })

  test('keeps the length of the window that is pushed across the break', () => {
    const page = timelinePage()
    const before = page.store.getState().window
    const frame = page.find('.timeline-overview .selection')
    const [x, y] = middle(frame)
    page.mouse(frame, 'mousedown', x, y)
    page.mouse(document.documentElement, 'mousemove', x - 960, y)
    page.mouse(document.documentElement, 'mouseup', x - 960, y)
    const after = page.store.getState().window
    expect(after.to).toBeLessThan(page.story.overviewBreak + 400 * 86_400_000)
    expect(after.to - after.from).toBe(before.to - before.from)
  })

  test('brings the window to where the overview is clicked', () => {
    const page = timelinePage()
    const overlay = page.find('.timeline-overview .overlay')
    page.mouse(overlay, 'mousedown', 800, 20)
    page.mouse(document.documentElement, 'mouseup', 800, 20)
    const { from, to } = page.store.getState().window
    expect(new Date((from + to) / 2).getUTCFullYear()).toBe(2023)
  })

  test('has two sliders that say the window and move by keys', () => {
    const page = timelinePage()
    const [first, last] = page.findAll<SVGRectElement>('.timeline-overview [role=slider]')
    if (!first || !last) throw new Error('the brush has no sliders')
    expect(first.getAttribute('aria-valuetext')).toBe('15 Apr 2025')
    expect(last.getAttribute('aria-valuetext')).toBe('5 Jan 2026')
    expect(Number(first.getAttribute('aria-valuenow'))).toBeGreaterThan(Number(first.getAttribute('aria-valuemin')))
    const { window } = page.store.getState()
    page.key(first, 'ArrowLeft')
    page.key(first, 'ArrowLeft', { shiftKey: true })
    expect(window.from - page.store.getState().window.from).toBe(11 * 7 * 86_400_000)
    page.key(last, 'Home')
    const short = page.store.getState().window
    expect(short.to - short.from).toBe(shortest)
    page.key(last, 'End')
    expect(page.store.getState().window.to).toBe(page.story.extent.to)
    page.frame()
    expect(last.getAttribute('aria-valuetext')).toBe('4 Apr 2026')
  })

  test('leaves nothing behind', () => {
    const page = timelinePage()
    page.dispose()
    const set = written(page)
    const before = page.find('.timeline-window').textContent
    page.store.getState().setWindow({ from: 0, to: 1 })
    page.frame()
    expect(page.find('.timeline-window').textContent).toBe(before)
    expect(page.findAll('.timeline-overview .brush')).toHaveLength(0)
    expect(page.findAll('.timeline-events li[hidden]')).toHaveLength(0)
    expect(set).not.toHaveBeenCalled()
  })
})
