// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { legendView } from '../../src/views/legend.ts'
import { mapControlsView } from '../../src/views/map-controls.ts'
import { noticeView } from '../../src/views/notice.ts'
import { pageView } from '../../src/views/page.ts'
import { click, live } from '../fixtures/live.ts'

describe('the legend', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
  })

  test.each([true, false])('begins open where the browser says there is room (%s), and only there', (matches) => {
    vi.stubGlobal('matchMedia', () => ({ matches }))
    const { story, store, find } = live()
    legendView(find('#legend'), story, store)
    expect((find('#legend details') as HTMLDetailsElement).open).toBe(matches)
  })

  test('toggles a layer by its box, and follows the state', () => {
    const { story, store, find } = live()
    legendView(find('#legend'), story, store)
    const box = find('input[data-layer=areas]') as HTMLInputElement
    expect(box.checked).toBe(false)
    box.click()
    expect(store.getState().layers.has('areas')).toBe(true)
    store.getState().toggleLayer('areas')
    expect(box.checked).toBe(false)
  })

  test('says even when folded what a hatch is, for as long as allegations are shown', () => {
    const { story, store, find } = live()
    legendView(find('#legend'), story, store)
    const note = find('.hatch-note')
    expect(note.textContent).toContain('no route published')
    expect(note.hidden).toBe(true)
    store.getState().toggleLayer('areas')
    expect(note.hidden).toBe(false)
  })
})

describe('the map’s buttons', () => {
  test('say where to go and nothing else', () => {
    const { story, store, find } = live()
    const dispose = mapControlsView(find('#map-controls'), story, store)
    click(find('#map-controls [data-action=zoom-in]'))
    expect(store.getState().focus).toEqual({ to: 'step', nearer: 1 })
    click(find('#map-controls [data-action=home] svg'))
    expect(store.getState().focus).toEqual({ to: 'home' })
    click(find('#map-controls [data-action=pan-left]'))
    expect(store.getState().focus).toEqual({ to: 'step', right: -1 })
    click(find('#map-controls [data-action=pan-down]'))
    expect(store.getState().focus).toEqual({ to: 'step', down: 1 })
    dispose()
    click(find('#map-controls [data-action=zoom-out]'))
    expect(store.getState().focus).toEqual({ to: 'step', down: 1 })
  })
})

describe('the note', () => {
  test('names what was not understood, and can be closed', () => {
    const { find } = live()
    noticeView(find('#notice'), ['the event “airspce”', 'the layer “roads”'])
    expect(find('#notice').hidden).toBe(false)
    expect(find('#notice span').textContent).toBe(
      'Part of this link is unknown: the event “airspce” and the layer “roads”. The story is shown without it.',
    )
    click(find('#notice [data-action=dismiss]'))
    expect(find('#notice').hidden).toBe(true)
  })

  test('stays away where all was understood', () => {
    const { find } = live()
    noticeView(find('#notice'), [])
    expect(find('#notice').hidden).toBe(true)
  })
})

describe('the page', () => {
  test('tells the style sheets theme, panel and whether a card is open', () => {
    const { story, store, find } = live()
    const root = document.documentElement
    pageView(root, story, store)
    expect(root.dataset).toMatchObject({ live: '', theme: 'auto', panel: 'map', card: 'closed' })
    click(find('[data-action=theme]'))
    expect(root.dataset.theme).toBe('light')
    expect(find('[data-action=theme]').getAttribute('aria-label')).toBe('Colours: light')
    store.getState().select('the-talks')
    expect(root.dataset.card).toBe('open')
    click(find('.tab-bar [data-panel=sources]'))
    expect(root.dataset.panel).toBe('sources')
    expect(find('.tab-bar [data-panel=sources]').getAttribute('aria-pressed')).toBe('true')
  })
})
