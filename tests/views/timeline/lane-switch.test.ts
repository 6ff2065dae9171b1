// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { timelinePage } from './page.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('lanes follow the choice, and the rows say them and stay in order of time', () => {
  const { store, find, findAll, frame, link, story } = timelinePage()
  const heads = () => findAll('.timeline-detail .head text').map((it) => it.textContent)
  expect(heads()[0]).toBe('Diplomacy')
  find('[data-lanes=voice]').click()
  frame()
  expect(store.getState().lanes).toBe('voice')
  expect(heads()).toEqual(story.voices.map(({ name }) => name))
  expect(find('[data-lanes=voice]').getAttribute('aria-pressed')).toBe('true')
  expect(find('[data-lanes=category]').getAttribute('aria-pressed')).toBe('false')
  expect(link('baku-talks').ariaLabel).toContain('Diplomacy. Lane: No single voice. Documented.')
  const order = findAll('.timeline-events li:not([hidden]) a').map((it) => it.dataset.event)
  expect(order).toEqual(story.events.map(({ id }) => id).filter((id) => order.includes(id)))
  find('[data-lanes=category]').click()
  frame()
  expect(heads()[0]).toBe('Diplomacy')
  expect(link('baku-talks').ariaLabel).not.toContain('Lane')
})

test('what the filter leaves out stays faint, has no row, and cannot be meant', () => {
  const { store, find, findAll, frame } = timelinePage()
  store.getState().narrow('category', 'energy')
  frame()
  const faint = findAll<SVGGElement>('.timeline-detail .mark[data-faint]')
  expect(faint.length).toBeGreaterThan(5)
  expect(faint.every((mark) => !mark.classList.contains('category-energy'))).toBe(true)
  const rows = findAll('.timeline-events li:not([hidden]) a').map((it) => it.dataset.event)
  expect(rows).toHaveLength(findAll('.timeline-detail .mark:not([data-faint])').length)
  expect(find('.timeline-count').textContent).toMatch(new RegExp(`^${rows.length} of`))
})
