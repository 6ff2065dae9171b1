// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { partSheets } from '../../src/build/parts.ts'
import type { Dispose } from '../../src/store/watch.ts'
import { partView } from '../../src/views/here/index.ts'
import { toldView } from '../../src/views/here/told.ts'
import { loaded } from '../fixtures/data.ts'
import { click, live } from '../fixtures/live.ts'

const { dossier } = loaded()
const place = dossier.places.get(dossier.events.find(({ places }) => places.length > 0)?.places[0] ?? '')

vi.mock('virtual:places', async () => {
  const { loaded } = await import('../fixtures/data.ts')
  return { default: [...loaded().dossier.places.values()] }
})

const at = (lng: number, lat: number): string => `${lng} ${lat} 7`

let dispose: Dispose = () => {}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  dispose()
  vi.useRealTimers()
})

const begin = () => {
  const page = live()
  page.store.getState().setWindow(page.story.extent)
  page.find('#map').dataset.at = at(...(place?.point ?? [0, 0]))
  for (const layer of page.story.layers)
    if (!page.store.getState().layers.has(layer.id)) page.store.getState().toggleLayer(layer.id)
  for (const side of ['clientWidth', 'clientHeight'] as const) {
    Object.defineProperty(page.find('.poster, #map'), side, { value: 600, configurable: true })
    Object.defineProperty(page.find('#map'), side, { value: 600, configurable: true })
  }
  return page
}

describe('what is told', () => {
  const start = () => {
    const page = begin()
    dispose = toldView(page.find('#told'), page.story, page.store)
    const told = (): string | null => {
      vi.advanceTimersByTime(1_700)
      return page.find('#told').textContent
    }
    return { ...page, told }
  }

  test('of a card begins with its status, and its closing is told, too', () => {
    const { store, story, told } = start()
    const event = story.events[0]!
    expect(told()).toBe('')
    store.getState().select(event.id)
    expect(told()).toMatch(new RegExp(`^Card: ${event.status.words}`))
    store.getState().select(null)
    expect(told()).toBe('Card closed.')
  })

  test('of the map are the events that are in sight, only where its reader moved it', () => {
    const { store, find, told } = start()
    told()
    expect(find('#map-here').textContent).toMatch(/in this part of the map\. Layers: /)
    expect(find('#told').textContent).toBe('')
    store.getState().go({ to: 'step', nearer: 1 })
    expect(told()).toMatch(/in this part of the map\.$/)
    find('#told').textContent = ''
    store.getState().setWindow({ from: 0, to: 1 })
    expect(told()).toBe('')
    expect(find('#map-here').textContent).toMatch(/^No event is in this part of the map\./)
  })

  test('is said anew when the same happens again', () => {
    const { store, find, told } = start()
    store.getState().go({ to: 'home' })
    const first = told()
    store.getState().go({ to: 'home' })
    vi.advanceTimersByTime(1_510)
    expect(find('#told').textContent).toBe('')
    expect(told()).toBe(first)
  })

  test('is said of the whole region, too, when the reader comes from another place', () => {
    const { store, find, told } = start()
    store.getState().settle({ lng: 49.9, lat: 40.4, zoom: 7 })
    told()
    find('#told').textContent = ''
    store.getState().go({ to: 'home' })
    expect(told()).toMatch(/in this part of the map\.$/)
  })

  test('is not said twice where a slow map reports what has been said already', () => {
    const { store, find, told } = start()
    store.getState().go({ to: 'home' })
    expect(told()).toMatch(/in this part of the map/)
    find('#told').textContent = ''
    store.getState().settle({ lng: 49.9, lat: 40.4, zoom: 7 })
    expect(told()).toBe('')
  })
})

describe('the list', () => {
  test('shows what is in sight when it is opened, and closes when an event is chosen', () => {
    const page = begin()
    const html = partSheets(dossier).find(({ path }) => path === 'parts/here.html')?.text ?? ''
    const dialog = document.importNode(
      new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLDialogElement>('dialog')!,
      true,
    )
    dialog.showModal = () => dialog.setAttribute('open', '')
    dialog.close = () => dialog.removeAttribute('open')
    document.body.append(dialog)
    dispose = partView(dialog, page.story, page.store)
    page.store.getState().openPart('here')
    const rows = [...dialog.querySelectorAll<HTMLElement>('li[data-event]')]
    const shown = rows.filter(({ hidden }) => !hidden)
    expect(shown.length).toBeGreaterThan(0)
    expect(dialog.querySelector('.here-count')?.textContent).toContain('in this part of the map')
    click(shown[0]!.querySelector('a')!)
    expect(page.store.getState().part).toBeNull()
    page.find('#map').dataset.at = at(30, 25)
    page.store.getState().openPart('here')
    expect(rows.every(({ hidden }) => hidden)).toBe(true)
  })
})
