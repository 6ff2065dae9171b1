import { describe, expect, test } from 'vitest'
import { noFilter } from '../../../src/model/facets.ts'
import type { State } from '../../../src/store/state.ts'
import { createStore } from '../../../src/store/store.ts'
import { mapSight } from '../../../src/views/map/sight.ts'
import { geography } from '../../fakes/geography.ts'
import { fakeMap } from '../../fakes/map.ts'
import { day, story } from '../../fakes/story.ts'

const start = (given: Partial<State> = {}) => {
  const [map, store] = [fakeMap(), createStore(story, given)]
  const icons = () =>
    new Map(
      (map.points?.features ?? []).map(({ properties }) => [properties.id, `${properties.icon} ${properties.status}`]),
    )
  return { map, store, icons, sight: mapSight(map, story, geography, store, () => true) }
}

describe('filter and day on the map', () => {
  test('are not told while every mark is shown as it is known today', () => {
    expect(start().map.points).toBeNull()
  })

  test('give each mark the sign of the day, and take away what was not public', () => {
    const { store, icons } = start({ known: day('2025-06-26') })
    expect(icons().get('overflight@tehran')).toBe('security-alleged Alleged')
    store.getState().know(day('2025-06-25'))
    expect(icons().has('overflight@tehran')).toBe(false)
    store.getState().know(null)
    expect(icons().get('overflight@tehran')).toBe('security-contested Alleged · denied by Baku')
  })

  test('leave marks where they are among all others', () => {
    const { map, store } = start()
    store.getState().narrow('category', 'incident')
    const [strike] = map.points?.features ?? []
    store.setState({ filter: noFilter })
    const again = map.points?.features.find(({ properties }) => properties.id === strike?.properties.id)
    expect(again?.properties).toMatchObject({ right: strike?.properties.right, down: strike?.properties.down })
  })

  test('take areas away with the event that speaks of them', () => {
    const { map, store } = start()
    const speaking = geography.areas.features.map(({ properties }) => properties.event).filter(Boolean)
    store.getState().know(day('1990-01-01'))
    expect(map.globals.out).toEqual([...new Set(speaking)])
    store.getState().know(null)
    expect(map.globals.out).toEqual([])
  })

  test('are told again to a new style, and not after the undo', () => {
    const { map, store, sight } = start({ known: day('2025-06-26') })
    map.points = null
    sight.renew()
    expect(map.points).not.toBeNull()
    sight.dispose()
    map.points = null
    store.getState().know(null)
    expect(map.points).toBeNull()
  })
})
