import { describe, expect, test } from 'vitest'
import { noVeils } from '../../../src/model/veil.ts'
import type { State } from '../../../src/store/state.ts'
import { createStore } from '../../../src/store/store.ts'
import { holderOf } from '../../../src/views/present/holder.ts'
import { story } from '../../fakes/story.ts'

const walk = story.events.slice(0, 3).map(({ id, when }) => ({
  id,
  event: id,
  window: { from: when.from - 1, to: when.from + 1 },
  layers: story.layers.map((layer) => layer.id),
  camera: null,
}))
const opened = (given: Partial<State> = {}) => {
  const store = createStore(story, { mode: 'present', step: 2, ...given })
  return { store, holder: holderOf(story, store, walk) }
}
const shown = ({ getState }: ReturnType<typeof createStore>) => {
  const { step, selected, window, layers, focus, veil } = getState()
  return { step, selected, window, layers, focus, veil }
}

describe('the deck and the state of the page', () => {
  test('begin at the step that the link names, with all that it shows', () => {
    const { store } = opened({ filter: { category: new Set(['energy']) }, view: 'table' })
    expect(shown(store)).toMatchObject({ step: 2, selected: walk[1]?.event, window: walk[1]?.window })
    expect([store.getState().filter, store.getState().view]).toEqual([{}, 'map'])
  })

  test('are the same at a step whichever way leads to it', () => {
    const { store, holder } = opened()
    const first = shown(store)
    holder.act({ do: 'next' })
    expect(shown(store)).not.toEqual(first)
    holder.act({ do: 'previous' })
    expect(shown(store)).toEqual(first)
    store.getState().setWindow({ from: 0, to: 1 })
    store.getState().select(null)
    holder.put()
    expect(shown(store)).toEqual(first)
  })

  test('follow the address: Back names a step, and what it shows is put in place', () => {
    const { store, holder } = opened()
    store.getState().restore({ step: 1, window: story.window, selected: null })
    expect(holder.now().step).toBe(1)
    expect(shown(store)).toMatchObject({ step: 1, selected: walk[0]?.event, window: walk[0]?.window })
    store.getState().restore({ step: 99 })
    expect([holder.now().step, store.getState().step]).toEqual([3, 3])
  })

  test('hide and reveal on the map, and leave nothing hidden behind', () => {
    const { store, holder } = opened()
    holder.act({ do: 'turn', veil: 'status' })
    expect(store.getState().veil).toEqual({ status: 'Status hidden', places: false })
    holder.leave()
    const { mode, step, veil, selected } = store.getState()
    expect([mode, step, veil, selected]).toEqual(['page', null, null, walk[1]?.event])
  })

  test('tell every change once, with what was before', () => {
    const { holder } = opened()
    const heard: string[] = []
    holder.follow((now, before) => heard.push(`${before.step} ${now.step} ${now.screen}`))
    holder.act({ do: 'next' })
    holder.act({ do: 'cover', screen: 'black' })
    holder.set(holder.now())
    expect(heard).toEqual(['2 3 slide', '3 3 black'])
    expect(holder.now().veils).toEqual(noVeils)
  })

  test('part when the walk is closed', () => {
    const { store, holder } = opened()
    holder.dispose()
    store.getState().restore({ step: 1 })
    expect(holder.now().step).toBe(2)
  })
})
