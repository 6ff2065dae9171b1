import { describe, expect, test } from 'vitest'
import { storyOf } from '../../src/model/story-of.ts'
import { createStore } from '../../src/store/store.ts'
import { all, follow, watch } from '../../src/store/watch.ts'
import { loaded } from '../fixtures/data.ts'

const story = storyOf(loaded().dossier)
const fresh = () => createStore(story)

describe('the store', () => {
  test('opens with the window and the layers of the story', () => {
    const { window, layers, selected, focus } = fresh().getState()
    expect(window).toEqual(story.window)
    expect([...layers]).toEqual(['borders'])
    expect(selected).toBeNull()
    expect(focus).toEqual({ to: 'home' })
  })

  test('opens with what a link asked for', () => {
    expect(createStore(story, { selected: 'the-talks' }).getState().selected).toBe('the-talks')
  })

  test('takes the reader to a chosen event, anew each time it is chosen', () => {
    const store = fresh()
    store.getState().select('the-talks')
    const { focus } = store.getState()
    expect(focus).toEqual({ to: 'event', event: 'the-talks' })
    store.getState().select('the-talks')
    expect(store.getState().focus).not.toBe(focus)
  })

  test('puts the map in front of a text when an event is chosen', () => {
    const store = createStore(story, { panel: 'events' })
    store.getState().select('the-talks')
    expect(store.getState().panel).toBe('map')
  })

  test('keeps the height of the sheet from event to event, and begins half way up when it was closed', () => {
    const store = fresh()
    store.getState().select('the-talks')
    store.getState().lift('full')
    store.getState().select('the-allegation')
    expect(store.getState().sheet).toBe('full')
    store.getState().select(null)
    expect(store.getState().sheet).toBe('half')
  })

  test('forgets where the reader went when it takes them elsewhere, so that a link leads to what is seen', () => {
    const store = fresh()
    const camera = { lng: 48, lat: 39, zoom: 6 }
    for (const leave of [
      () => store.getState().select('the-talks'),
      () => store.getState().go({ to: 'home' }),
      () => store.getState().go({ to: 'event', event: 'the-talks' }),
    ]) {
      store.getState().settle(camera)
      leave()
      expect(store.getState().camera).toBeNull()
    }
    store.getState().settle(camera)
    store.getState().go({ to: 'step', nearer: 1 })
    store.getState().select(null)
    expect(store.getState().camera).toEqual(camera)
  })

  test('keeps the day that is shown when the filter is cleared', () => {
    const store = fresh()
    store.getState().know(1000)
    store.getState().narrow('category', 'energy')
    store.getState().widen()
    expect(store.getState()).toMatchObject({ filter: {}, known: 1000 })
  })

  test('leaves the reader where they are when nothing is chosen any more', () => {
    const store = fresh()
    store.getState().select('the-talks')
    const { focus } = store.getState()
    store.getState().select(null)
    expect(store.getState()).toMatchObject({ selected: null, focus })
  })

  test('chooses with a claim of the article the first of its events', () => {
    const store = fresh()
    store.getState().chooseClaim('paper-says')
    expect(store.getState()).toMatchObject({ claim: 'paper-says', selected: 'the-talks' })
  })

  test('forgets the claim when an event is chosen directly', () => {
    const store = fresh()
    store.getState().chooseClaim('paper-says')
    store.getState().select('the-allegation')
    expect(store.getState().claim).toBeNull()
  })

  test('keeps the very same window when an equal one is set', () => {
    const store = fresh()
    const { window } = store.getState()
    store.getState().setWindow({ ...window })
    expect(store.getState().window).toBe(window)
  })

  test('toggles a layer without changing the old set', () => {
    const store = fresh()
    const { layers } = store.getState()
    store.getState().toggleLayer('areas')
    expect([...store.getState().layers]).toEqual(['borders', 'areas'])
    store.getState().toggleLayer('borders')
    expect([...store.getState().layers]).toEqual(['areas'])
    expect([...layers]).toEqual(['borders'])
  })

  test('reports where the reader went without taking them anywhere', () => {
    const store = fresh()
    const { focus } = store.getState()
    store.getState().settle({ lng: 49, lat: 40, zoom: 6 })
    expect(store.getState().focus).toBe(focus)
  })
})

describe('watching the store', () => {
  test('draws now and on every change, until it is undone', () => {
    const store = fresh()
    const seen: (string | null)[] = []
    const stop = watch(
      store,
      (state) => state.hovered,
      (hovered) => seen.push(hovered),
    )
    store.getState().hover('the-talks')
    stop()
    store.getState().hover(null)
    expect(seen).toEqual([null, 'the-talks'])
  })

  test('follows from the next change on', () => {
    const store = fresh()
    const seen: unknown[] = []
    const stop = follow(
      store,
      (state) => state.playing,
      (playing) => seen.push(playing),
    )
    store.getState().play(true)
    stop()
    expect(seen).toEqual([true])
  })

  test('undoes many with one', () => {
    const undone: number[] = []
    all(
      () => undone.push(1),
      () => undone.push(2),
    )()
    expect(undone).toEqual([1, 2])
  })
})
