// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { airspace } from '../../fakes/timeline-story.ts'
import { timelinePage } from './page.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const shown = (page: ReturnType<typeof timelinePage>) =>
  page.findAll<HTMLAnchorElement>('.timeline-events li:not([hidden]) a')

describe('the list over the marks', () => {
  test('stands on the marks, and is hidden outside the window', () => {
    const page = timelinePage()
    const item = page.link('baku-talks').parentElement
    expect(item?.style.getPropertyValue('--x')).toMatch(/^\d+\.\dpx$/)
    expect(item?.style.getPropertyValue('--y')).toMatch(/^\d+\.\dpx$/)
    expect(page.link('drones-over-nakhchivan').parentElement?.hidden).toBe(true)
    expect(shown(page)).toHaveLength(page.findAll('.timeline-detail .mark').length)
  })

  test('has one link in the tab order', () => {
    const page = timelinePage()
    expect(page.findAll('.timeline-events a[tabindex="0"]')).toHaveLength(1)
    page.store.getState().select('baku-talks')
    page.frame()
    expect(page.findAll('.timeline-events a[tabindex="0"]')).toEqual([page.link('baku-talks')])
    expect(page.link('baku-talks').getAttribute('aria-current')).toBe('true')
  })

  test('moves by arrow keys in order of time, to the ends, and no further', () => {
    const page = timelinePage()
    const links = shown(page)
    links[0]?.focus()
    page.key(links[0] as Element, 'ArrowRight')
    expect(document.activeElement).toBe(links[1])
    page.key(links[1] as Element, 'End')
    expect(document.activeElement).toBe(links.at(-1))
    page.key(links.at(-1) as Element, 'ArrowDown')
    expect(document.activeElement).toBe(links.at(-1))
    page.key(links.at(-1) as Element, 'Home')
    expect(document.activeElement).toBe(links[0])
    expect(links[0]?.tabIndex).toBe(0)
  })

  test('shows and shares which event has the focus', () => {
    const page = timelinePage()
    page.link(airspace).focus()
    page.frame()
    expect(page.store.getState().hovered).toBe(airspace)
    const tip = page.find('.timeline-tip')
    expect(tip.hidden).toBe(false)
    expect(tip.textContent?.split('\n')).toEqual([
      'Alleged · denied by Baku',
      'Title of Alleged use of Azerbaijani airspace',
      'June 2025, days not stated',
    ])
    page.key(page.link(airspace), 'Escape')
    expect(tip.hidden).toBe(true)
    page.link(airspace).blur()
    expect(page.store.getState().hovered).toBeNull()
  })

  test('gives the focus on when the window leaves it behind', () => {
    const page = timelinePage()
    page.link('baku-talks').focus()
    page.store.getState().setWindow({ from: Date.UTC(2025, 3, 1), to: Date.UTC(2025, 6, 1) })
    page.frame()
    expect(shown(page)).toContain(document.activeElement)
  })
})
