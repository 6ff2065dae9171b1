// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { helpOf } from '../../../src/views/present/help.ts'
import { live } from '../../fixtures/live.ts'

test('the dialog of keys keeps its keys, so that none of the page opens another dialog over it', () => {
  const { store } = live()
  const root = document.createElement('main')
  root.innerHTML = '<dialog class="deck-help"><button type="button"></button></dialog>'
  document.body.append(root)
  HTMLDialogElement.prototype.close = () => {}
  const heard: string[] = []
  const hear = ({ key }: KeyboardEvent): void => void heard.push(key)
  document.addEventListener('keydown', hear)
  const press = (key: string): void =>
    void root.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  const help = helpOf(root, store, () => {})
  for (const key of ['?', '/', 'Escape']) press(key)
  expect(heard).toEqual([])
  help.dispose()
  press('?')
  expect(heard).toEqual(['?'])
  document.removeEventListener('keydown', hear)
  root.remove()
})
