// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hintPart } from '../../src/build/hint.ts'
import { stepTexts } from '../../src/model/words/about.ts'
import { createStore, type Store } from '../../src/store/store.ts'
import type { Dispose } from '../../src/store/watch.ts'
import { partView } from '../../src/views/hint/index.ts'
import { story } from '../fakes/story.ts'

let store: Store
let root: HTMLElement
let dispose: Dispose

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] })
  document.body.innerHTML = `<button id="before">Before</button>${hintPart().text}`
  root = document.querySelector<HTMLElement>('.hint')!
  store = createStore(story)
  dispose = partView(root, story, store)
})

afterEach(() => {
  dispose()
  vi.useRealTimers()
})

const begin = (): void => {
  store.getState().openPart('hint')
  vi.advanceTimersToNextFrame()
}
const said = () => root.querySelector('p:not([hidden])')?.textContent
const button = (action: string) => root.querySelector<HTMLElement>(`[data-action=${action}]`)!

test('the words come after the region that is heard', () => {
  store.getState().openPart('hint')
  expect(root.hidden).toBe(false)
  expect(said()).toBeUndefined()
  vi.advanceTimersToNextFrame()
  expect(said()).toBe(`1 of 3 ${stepTexts[0]}`)
})

test('one step is shown at a time, and the last one ends it', () => {
  begin()
  button('next-step').click()
  expect(said()).toBe(`2 of 3 ${stepTexts[1]}`)
  button('next-step').click()
  expect(said()).toBe(`3 of 3 ${stepTexts[2]}`)
  expect(button('next-step').textContent).toBe('Done')
  button('next-step').click()
  expect(root.hidden).toBe(true)
  expect(store.getState().part).toBeNull()
})

test('it never takes the focus, and gives it back where it was given', () => {
  const before = document.querySelector<HTMLElement>('#before')!
  before.focus()
  begin()
  expect(document.activeElement).toBe(before)
  button('close-part').focus()
  button('close-part').click()
  expect(root.hidden).toBe(true)
  expect(document.activeElement).toBe(before)
})
