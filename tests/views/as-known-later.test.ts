// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore, type Store } from '../../src/store/store.ts'
import type { Dispose } from '../../src/store/watch.ts'
import { laterAsKnown } from '../../src/views/as-known/later.ts'
import { day, story } from '../fakes/story.ts'

let store: Store
let dispose: Dispose

beforeEach(() => {
  document.body.innerHTML =
    '<details class="as-known"><summary><span class="as-known-day"></span></summary></details><p id="banner" hidden><span></span></p>'
  store = createStore(story)
  dispose = laterAsKnown(
    { choice: document.querySelector('details')!, banner: document.querySelector<HTMLElement>('#banner')! },
    story,
    store,
  )
})

afterEach(() => dispose())

const said = () => document.querySelector('.as-known-day')?.textContent

test('nothing comes while nobody asks', async () => {
  await vi.dynamicImportSettled()
  expect(said()).toBe('')
})

test('the choice comes when somebody reaches for it', async () => {
  document.querySelector('details')!.dispatchEvent(new Event('focusin'))
  await vi.waitFor(() => expect(said()).toBe('today'))
})

test('the banner comes with the day, however it was asked for', async () => {
  store.getState().know(day('2025-06-27') - 1)
  await vi.waitFor(() => expect(document.querySelector<HTMLElement>('#banner')?.hidden).toBe(false))
})
