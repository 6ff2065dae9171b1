import { expect, test } from 'vitest'
import { createStore } from '../../src/store/store.ts'
import { whereabouts } from '../../src/store/whereabouts.ts'
import { story } from '../fakes/story.ts'

const camera = { lng: 48, lat: 39, zoom: 6 }

test('the reader is where they were taken last, or where they went since', () => {
  const store = createStore(story)
  const where = whereabouts(store)
  expect(where.now()).toEqual({ to: 'home' })
  store.getState().settle(camera)
  expect(where.now()).toEqual({ to: 'camera', camera })
  store.getState().select('talks')
  expect(where.now()).toEqual({ to: 'event', event: 'talks' })
})

test('a wish to zoom is no place', () => {
  const store = createStore(story)
  const where = whereabouts(store)
  store.getState().go({ to: 'step', nearer: 1 })
  store.getState().go({ to: 'step', right: 1 })
  expect(where.now()).toEqual({ to: 'home' })
})

test('an opened link that holds a place begins there; after dispose nothing is followed', () => {
  const store = createStore(story, { camera, focus: { to: 'camera', camera } })
  const where = whereabouts(store)
  expect(where.now()).toEqual({ to: 'camera', camera })
  where.dispose()
  store.getState().go({ to: 'home' })
  expect(where.now()).toEqual({ to: 'camera', camera })
})
