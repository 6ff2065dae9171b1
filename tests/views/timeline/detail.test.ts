// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { airspace } from '../../fakes/timeline-story.ts'
import { timelinePage } from './page.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const marks = '.timeline-detail .mark'

describe('the detail', () => {
  test('draws a mark for each event of the window, by reference to the symbols of the page', () => {
    const { find, findAll } = timelinePage()
    const count = Number(find('.timeline-count').textContent?.split(' ')[0])
    expect(count).toBeGreaterThan(20)
    expect(findAll(marks)).toHaveLength(count)
    const mark = find(`${marks}[data-event="${airspace}"]`)
    expect(mark.querySelector('use')?.getAttribute('href')).toBe('#glyph-security-contested')
    expect(mark.getAttribute('class')).toContain('category-security')
  })

  test('keeps the elements of events that stay when the window moves', () => {
    const { find, findAll, store, frame } = timelinePage()
    const talks = find(`${marks}[data-event="baku-talks"]`)
    const before = talks.getAttribute('transform')
    const gone = find(`${marks}[data-event="pezeshkian-in-baku"]`)
    store.getState().setWindow({ from: Date.UTC(2025, 10, 1), to: Date.UTC(2026, 1, 1) })
    frame()
    expect(find(`${marks}[data-event="baku-talks"]`)).toBe(talks)
    expect(talks.getAttribute('transform')).not.toBe(before)
    expect(gone.isConnected).toBe(false)
    expect(findAll('.timeline-detail > g')).toHaveLength(8)
  })

  test('measures nothing when an event is chosen or the window moves', () => {
    const { store, frame } = timelinePage()
    const measured = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1)
    measured.mockClear()
    store.getState().select(airspace)
    frame()
    store.getState().setWindow({ from: Date.UTC(2025, 10, 1), to: Date.UTC(2026, 1, 1) })
    frame()
    expect(measured).not.toHaveBeenCalled()
  })

  test('draws once in a frame, however often the state changes', () => {
    const { store, find, frame } = timelinePage()
    const changes: MutationRecord[] = []
    const watcher = new MutationObserver(() => {})
    watcher.observe(find('.timeline-selected'), { childList: true, characterData: true, subtree: true })
    for (const id of ['baku-talks', 'eco-summit-khankendi', airspace]) store.getState().select(id)
    frame()
    changes.push(...watcher.takeRecords())
    expect(changes.flatMap(({ addedNodes }) => [...addedNodes])).toHaveLength(1)
    watcher.disconnect()
  })

  test('marks the chosen event, its span, and the events of the same passage', () => {
    const { store, find, findAll, frame } = timelinePage()
    store.getState().chooseClaim('airspace')
    frame()
    expect(find(`${marks}:last-child`).dataset.event ?? find(`${marks}:last-child`).getAttribute('data-event')).toBe(
      airspace,
    )
    expect(findAll(`${marks}[data-selected]`)).toHaveLength(1)
    expect(findAll(`${marks}[data-linked]`)).toHaveLength(2)
    expect(findAll('.timeline-detail .band rect')).toHaveLength(1)
    expect(find('.timeline-selected').hidden).toBe(false)
    expect(find('.timeline-selected').textContent).toContain('Alleged use of Azerbaijani airspace')
    store.getState().select(null)
    frame()
    expect(findAll('.timeline-detail .band rect, .mark[data-selected], .mark[data-linked]')).toHaveLength(0)
    expect(find('.timeline-selected').hidden).toBe(true)
  })

  test('shows which event is pointed at elsewhere', () => {
    const { store, find, frame } = timelinePage()
    store.getState().hover('baku-talks')
    frame()
    expect(find(`${marks}[data-hovered]`).getAttribute('data-event')).toBe('baku-talks')
    expect(find('.timeline-tip').hidden).toBe(true)
  })

  test('becomes a strip where there is little room', () => {
    const { find, findAll } = timelinePage(390)
    expect(find('#timeline').dataset.mode).toBe('strip')
    expect(findAll('.timeline-detail .head, .timeline-detail .name, .timeline-detail .shape')).toHaveLength(0)
    expect(Number(find('.timeline-detail').getAttribute('height'))).toBeLessThanOrEqual(94)
    expect(find('[data-action=previous]').getAttribute('aria-label')).toBe('Earlier')
  })
})
