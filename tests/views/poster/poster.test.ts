// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { poster } from '../../../src/build/poster.ts'
import { scaleOf } from '../../../src/model/poster-frame.ts'
import type { State } from '../../../src/store/state.ts'
import { createStore, type Store } from '../../../src/store/store.ts'
import type { Dispose } from '../../../src/store/watch.ts'
import { posterView } from '../../../src/views/poster/index.ts'
import { geography } from '../../fakes/geography.ts'
import { day, story } from '../../fakes/story.ts'

let store: Store
let dispose: Dispose = () => {}

const find = <Kind extends Element = HTMLElement>(selector: string): Kind => {
  const element = document.querySelector<Kind>(selector)
  if (!element) throw new Error(`no ${selector} in the poster`)
  return element
}

const start = async (given: Partial<State> = {}): Promise<void> => {
  store = createStore(story, given)
  dispose = posterView(find('#map'), story, store)
  await vi.dynamicImportSettled()
}

/** Starts with the reader's hand on the picture, which brings what moves it. */
const startInHand = async (given: Partial<State> = {}): Promise<void> => {
  await start(given)
  find('#map').dispatchEvent(new Event('pointerenter'))
  await vi.dynamicImportSettled()
}

const plane = (name: string): string => find('.poster-plane').style.getPropertyValue(name)
const shown = (event: string): boolean => !find(`a[data-event=${event}]`).hasAttribute('hidden')

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  document.body.innerHTML = `<section id="map">${poster(story, geography).text}</section>`
})

afterEach(() => {
  dispose()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the picture', () => {
  test('shows the events of the window, and others when it changes', async () => {
    await start()
    expect(shown('talks')).toBe(true)
    store.getState().setWindow({ from: day('2006-01-01'), to: day('2007-01-01') })
    expect(shown('talks')).toBe(false)
    expect(shown('pipeline')).toBe(true)
  })

  test('shows what was public on the day, with its sign of then, and what answers the filter', async () => {
    await start()
    store.getState().know(day('2025-06-25'))
    expect(shown('overflight')).toBe(false)
    expect(shown('visit')).toBe(true)
    store.getState().know(day('2025-06-26'))
    expect(shown('overflight')).toBe(true)
    const sign = (): string | null => find('a[data-event=overflight] use').getAttribute('href')
    expect(sign()).toBe('#glyph-security-alleged')
    store.getState().know(null)
    expect(sign()).toBe('#glyph-security-contested')
    store.getState().narrow('category', 'energy')
    expect(shown('overflight')).toBe(false)
    expect(shown('pipeline')).toBe(true)
  })

  test('takes the name of an area along with the event that speaks of it', async () => {
    await start()
    const name = find('.poster-names .area[data-event=overflight]')
    expect(name.hasAttribute('hidden')).toBe(false)
    store.getState().narrow('category', 'energy')
    expect(name.hasAttribute('hidden')).toBe(true)
    store.getState().widen()
    expect(name.hasAttribute('hidden')).toBe(false)
  })

  test('hides and shows the group of a layer', async () => {
    await start()
    expect(find('.poster-sea-leg').hasAttribute('hidden')).toBe(true)
    store.getState().toggleLayer('tanker')
    expect(find('.poster-sea-leg').hasAttribute('hidden')).toBe(false)
  })

  test('marks what is selected, pointed at and linked', async () => {
    await start()
    store.getState().chooseClaim('airspace')
    expect(find('a[data-event=overflight]').hasAttribute('data-selected')).toBe(true)
    expect(find('a[data-event=call]').hasAttribute('data-linked')).toBe(true)
    find('a[data-event=talks]').dispatchEvent(new Event('pointerover', { bubbles: true }))
    expect(store.getState().hovered).toBe('talks')
    expect(find('a[data-event=talks]').hasAttribute('data-hovered')).toBe(true)
  })

  test('a click on bare ground clears the choice', async () => {
    await start({ selected: 'talks' })
    find('.poster').dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(store.getState().selected).toBeNull()
  })

  test('draws no allegation as a line', () => {
    for (const line of document.querySelectorAll('[data-layer=airspace] [mask] > *'))
      expect(line.localName).toBe('rect')
  })
})

describe('the place', () => {
  test('is the style sheet’s until somebody moves it', async () => {
    await startInHand()
    expect(plane('--scale')).toBe('')
    store.getState().go({ to: 'event', event: 'talks' })
    expect(plane('--scale')).toMatch(/px$/)
  })

  test('needs nothing more while nobody reaches for the picture and the live map may come', async () => {
    await start()
    expect(find('.poster').hasAttribute('tabindex')).toBe(false)
  })

  test('can be moved without a hand near it where no live map comes', async () => {
    await start()
    find('#map').dataset.map = 'none'
    await vi.waitFor(() => expect(find('.poster').tabIndex).toBe(0))
  })

  test('zooms by the button that brought what moves it', async () => {
    await start()
    store.getState().go({ to: 'step', nearer: 1 })
    await vi.waitFor(() => expect(store.getState().camera).not.toBeNull())
  })

  test('moves by a stride of 100 pixels where a button asks for it, and reports it', async () => {
    await startInHand()
    store.getState().go({ to: 'step', nearer: 1 })
    const { lng = 0, lat = 0 } = store.getState().camera ?? {}
    store.getState().go({ to: 'step', right: 1, down: -1 })
    expect(store.getState().camera?.lng).toBeGreaterThan(lng)
    expect(store.getState().camera?.lat).toBeGreaterThan(lat)
    store.getState().go({ to: 'step', right: -1, down: 1 })
    expect(store.getState().camera?.lng).toBeCloseTo(lng, 6)
    expect(store.getState().camera?.lat).toBeCloseTo(lat, 6)
  })

  test('begins where a link leads', async () => {
    const camera = { lng: 48, lat: 39, zoom: 7 }
    await start({ camera, focus: { to: 'camera', camera } })
    expect(plane('--scale')).toBe(`${scaleOf(7)}px`)
  })

  test('is reported when the reader asks to zoom, and not when they are taken somewhere', async () => {
    await startInHand()
    store.getState().go({ to: 'event', event: 'talks' })
    expect(store.getState().camera).toBeNull()
    store.getState().go({ to: 'step', nearer: 1 })
    expect(store.getState().camera?.zoom).toBeCloseTo(7.4, 6)
  })

  test('follows the keys and stays within the zooms of the map', async () => {
    await startInHand()
    const press = (key: string) => find('.poster').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    for (let times = 0; times < 12; times += 1) press('+')
    expect(store.getState().camera?.zoom).toBeCloseTo(9, 6)
    const before = store.getState().camera?.lng ?? 0
    press('ArrowRight')
    expect(store.getState().camera?.lng).toBeGreaterThan(before)
  })

  test('is left to the live map while that is seen, and kept up with its reports', async () => {
    await startInHand()
    find('#map').dataset.map = 'live'
    store.getState().go({ to: 'step', nearer: 1 })
    expect(store.getState().camera).toBeNull()
    store.getState().settle({ lng: 48, lat: 39, zoom: 7 })
    expect(plane('--scale')).toBe(`${scaleOf(7)}px`)
  })

  test('no longer follows after dispose', async () => {
    await startInHand()
    dispose()
    store.getState().go({ to: 'event', event: 'talks' })
    expect(plane('--scale')).toBe('')
  })
})
