// @vitest-environment jsdom
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dataFiles, load } from '../../../src/build/load.ts'
import { presentPart } from '../../../src/build/present/index.ts'
import { storyOf } from '../../../src/model/story-of.ts'
import { createStore, type Store } from '../../../src/store/store.ts'
import { partView } from '../../../src/views/present/index.ts'

vi.mock('../../../src/styles/present.css', () => ({}))

const { dossier } = load(dataFiles(join(resolve(import.meta.dirname, '../../..'), 'data')))
const story = storyOf(dossier)
const part = presentPart(dossier).text
const allegation = dossier.steps.findIndex(({ id }) => id === 'the-allegation') + 1

let store: Store
let close = (): void => {}
const root = (): HTMLElement => document.querySelector<HTMLElement>('.present') as HTMLElement
const slide = (): HTMLElement => root().querySelector<HTMLElement>('.deck .slide:not([hidden])') as HTMLElement
const press = (key: string, target: Element = document.body): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
const read = (): string => {
  const copy = slide().cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true })
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function closed() {
    this.open = false
  }
  document.body.innerHTML = `<button id="before"></button>${part}`
  document.getElementById('before')?.focus()
  store = createStore(story, { mode: 'present', step: allegation })
  close = partView(root(), story, store)
})

afterEach(() => {
  close()
  vi.unstubAllGlobals()
})

describe('the presentation', () => {
  test('shows the slide of its step alone, and takes the focus', () => {
    expect(slide().dataset.step).toBe('the-allegation')
    expect(root().querySelectorAll('.deck .slide:not([hidden])')).toHaveLength(1)
    expect(root().dataset.role).toBe('slide')
    expect(document.activeElement?.className).toBe('deck')
    expect(root().querySelector('.deck-status')?.textContent).toMatch(/^Step 10 of 21: Iranian officials say/)
  })

  test('hides what a status would tell, and reveals it with its reason and what the class said', () => {
    press('h')
    expect(read()).toMatch(/^Status hidden Did Israeli drones use Azerbaijani airspace\?/)
    expect(read()).not.toMatch(/Alleged · denied|No route was published|Public evidence/)
    press('a')
    press('A')
    press('h')
    expect(read()).toMatch(/^Alleged · denied by Baku Iranian officials say/)
    expect(read()).toMatch(/Revealed: Alleged · denied by Baku.*The class: Alleged: 2\..*Public evidence:/)
    expect(root().querySelector('.deck-status')?.textContent).toBe('Revealed: Alleged · denied by Baku')
  })

  test('hides names of places wherever they stand on the slide', () => {
    press('m')
    expect(read()).not.toMatch(/\b(Baku|Tehran)\b/)
    expect(read()).toContain('[place] denies it')
  })

  test('lets a field, a dialog and a button keep their keys', () => {
    const field = document.body.appendChild(document.createElement('input'))
    expect(press('b', field)).toBe(true)
    press('?')
    expect(root().querySelector<HTMLDialogElement>('.deck-help')?.open).toBe(true)
    expect(press('ArrowRight')).toBe(true)
    expect(store.getState().step).toBe(allegation)
    root().querySelector<HTMLElement>('.deck-help [data-do=next]')?.click()
    expect(root().querySelector<HTMLDialogElement>('.deck-help')?.open).toBe(false)
    expect(store.getState().step).toBe(allegation + 1)
  })

  test('ends by Escape, with the focus where it was and nothing hidden', () => {
    press('h')
    press('b')
    press('Escape')
    expect(store.getState().mode).toBe('present')
    press('Escape')
    expect(store.getState()).toMatchObject({ mode: 'page', step: null, veil: null })
    expect(store.getState().selected).toBe('alleged-airspace-use-2025')
    expect(root().dataset.role).toBeUndefined()
    expect(document.activeElement?.id).toBe('before')
    expect(press('b')).toBe(true)
  })

  test('is the console in its mode, with the notes of the step and the next slide', () => {
    store.getState().restore({ mode: 'console', step: allegation })
    expect(root().dataset.role).toBe('console')
    const notes = root().querySelector('.console .step-notes:not([hidden])')
    expect(notes?.textContent).toContain('The hatched area is the allegation')
    expect(root().querySelector('[data-place=next] h1')?.textContent).toContain('Pezeshkian asks Aliyev')
    root().querySelector<HTMLElement>('[data-go="3"]')?.click()
    expect(root().querySelector('.console-steps [aria-current]')?.textContent).toBe('3')
    expect(store.getState().selected).toBe('baku-fm-talks-2025-12-08')
  })
})
