// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { generatedStory } from '../../../scripts/generated-story.mjs'
import { timelinePage } from './page.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const many = generatedStory(1000)
const years = { from: Date.UTC(2023, 0), to: Date.UTC(2025, 0) }
const month = { from: Date.UTC(2010, 0), to: Date.UTC(2010, 1) }
const dense = (window = years) => timelinePage(1440, { window }, many)
const rows = (page: ReturnType<typeof dense>) => page.findAll<HTMLAnchorElement>('.timeline-events li:not([hidden]) a')

describe('a timeline with more events than marks find room', () => {
  test('draws bins, and a mark for the chosen event alone', () => {
    const page = dense()
    expect(page.findAll('.timeline-detail .bars').length).toBeGreaterThan(15)
    expect(page.findAll('.timeline-detail .mark')).toHaveLength(0)
    expect(page.find('.timeline-count').textContent).toContain('height is the square root of the count')
    const chosen = many.events.find(({ when }) => when.form === 'day' && when.from > years.from && when.to < years.to)
    page.store.getState().select(chosen!.id)
    page.frame()
    expect(page.findAll('.timeline-detail .mark').map((it) => it.getAttribute('data-event'))).toEqual([chosen!.id])
  })

  test('parts into marks where the window is short enough', () => {
    const page = dense()
    page.store.getState().setWindow(month)
    page.frame()
    expect(page.findAll('.timeline-detail .bars')).toHaveLength(0)
    expect(page.findAll('.timeline-detail .mark').length).toBe(rows(page).length)
    expect(page.find('.timeline-count').textContent).not.toContain('grouped')
  })

  test('lists its bins in sentences, steps by arrow keys, and goes into one by Enter', () => {
    const page = dense()
    const [first, second] = rows(page)
    expect(rows(page).length).toBeLessThanOrEqual(150)
    expect(first?.ariaLabel).toMatch(/^\d+ \w+( \d+)? – \d+ \w+ 20\d\d: \d+ events?\. /)
    first?.focus()
    page.key(first as Element, 'ArrowRight')
    expect(document.activeElement).toBe(second)
    second?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }))
    const { window } = page.store.getState()
    expect((window.to - window.from) / 86_400_000).toBe(7)
    page.frame()
    expect(page.findAll('.timeline-detail .mark').length).toBeGreaterThan(0)
    expect(rows(page).every((link) => link.dataset.event !== undefined)).toBe(true)
  })

  test('tells what a bin holds where it is pointed at, and goes into it by a click', () => {
    const page = dense()
    const path = page.find('.timeline-detail .bars').getAttribute('d') ?? ''
    const [, x = '0', y = '0'] = /^M([\d.]+) ([\d.]+)/.exec(path) ?? []
    const drawing = page.find('.timeline-drawing')
    page.mouse(drawing, 'pointermove', Number(x) + 0.3, Number(y) + 1)
    page.frame()
    const tip = page.find('.timeline-tip')
    expect(tip.hidden).toBe(false)
    expect(tip.textContent).toMatch(
      /^[\w &]+, .* 20\d\d: \d+ events?\n\d+ (documented|reported|alleged|opinion|denied)/,
    )
    expect(page.findAll('.timeline-detail .pointed')).toHaveLength(1)
    page.key(document.documentElement, 'Escape')
    expect(tip.hidden).toBe(true)
    page.mouse(drawing, 'click', Number(x) + 0.3, Number(y) + 1)
    const { window } = page.store.getState()
    expect(window.to - window.from).toBeLessThan(years.to - years.from)
  })

  test('opens the list of events where a window cannot be any shorter', () => {
    const crowd = many.events.map((event) => ({
      ...event,
      when: { ...event.when, form: 'day' as const, from: years.from, to: years.from + 1 },
    }))
    const page = timelinePage(
      1440,
      { window: { from: years.from - 3 * 86_400_000, to: years.from + 4 * 86_400_000 } },
      { ...many, events: crowd, extent: years },
    )
    const [only] = rows(page)
    only?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }))
    expect(page.store.getState().panel).toBe('events')
  })

  test('draws the overview as columns, once', () => {
    const page = dense()
    const columns = page.findAll('.timeline-overview .units path')
    expect(columns).toHaveLength(5)
    page.store.getState().setWindow(month)
    page.frame()
    expect(page.findAll('.timeline-overview .units path')).toEqual(columns)
  })
})

test('a page with fewer rows than events fills them with the events of the window', () => {
  const page = timelinePage(1440, { window: month }, many, 60)
  const marks = page.findAll('.timeline-detail .mark').map((it) => it.getAttribute('data-event'))
  expect(
    rows(page)
      .map((link) => link.dataset.event)
      .sort(),
  ).toEqual(marks.sort())
  expect(rows(page)[0]?.ariaLabel).toContain('Event ')
})
