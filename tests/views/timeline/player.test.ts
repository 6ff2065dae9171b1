// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { eventsIn } from '../../../src/model/window-steps-events.ts'
import { timelinePage } from './page.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('playing', () => {
  test('goes on every two and a half seconds', () => {
    const { store, press, find } = timelinePage()
    press('play')
    expect(store.getState().selected).toBe('pezeshkian-in-baku')
    vi.advanceTimersByTime(2400)
    expect(store.getState().selected).toBe('pezeshkian-in-baku')
    expect(find('[data-action=play]').getAttribute('aria-pressed')).toBe('true')
    expect(find('[data-action=play] span').textContent).toBe('Pause')
    expect(find('[data-action=play] use').getAttribute('href')).toBe('#icon-pause')
    vi.advanceTimersByTime(200)
    expect(store.getState().selected).toBe('customs-records-end')
  })

  test('stops after the last event of the window, and begins again with the first', () => {
    const { store, story, press } = timelinePage()
    const last = eventsIn(story.events, story.window).at(-1)?.id ?? null
    press('play')
    vi.advanceTimersByTime(2500 * 60)
    expect(store.getState()).toMatchObject({ playing: false, selected: last })
    press('play')
    expect(store.getState()).toMatchObject({ playing: true, selected: 'pezeshkian-in-baku' })
  })

  test.each(['pointerdown', 'keydown', 'wheel'])('stops on %s anywhere', (kind) => {
    const { store, press } = timelinePage()
    press('play')
    document.body.dispatchEvent(new Event(kind, { bubbles: true }))
    expect(store.getState().playing).toBe(false)
  })

  test('stops by its own button, which is not "anywhere"', () => {
    const { store, press, find } = timelinePage()
    press('play')
    find('[data-action=play]').dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(store.getState().playing).toBe(true)
    press('play')
    expect(store.getState().playing).toBe(false)
  })

  test('leaves Escape to the keys of the page', () => {
    const { store, press, key } = timelinePage()
    press('play')
    key(document.body, 'Escape')
    expect(store.getState().playing).toBe(true)
  })

  test('ends with the view', () => {
    const { store, press, dispose } = timelinePage()
    press('play')
    dispose()
    const { selected } = store.getState()
    vi.advanceTimersByTime(10_000)
    expect(store.getState().selected).toBe(selected)
  })
})
