import { expect, test } from 'vitest'
import { sliceOf } from '../../src/store/slice.ts'
import { createStore } from '../../src/store/store.ts'
import { story } from '../fakes/story.ts'

test('a slice is another one only when one of its fields is', () => {
  const store = createStore(story)
  const pick = sliceOf('known', 'filter')
  const first = pick(store.getState())
  store.getState().hover('talks')
  expect(pick(store.getState())).toBe(first)
  store.getState().know(1)
  expect(pick(store.getState())).not.toBe(first)
  expect(pick(store.getState())).toEqual({ known: 1, filter: first.filter })
})
