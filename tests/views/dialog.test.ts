// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { leaveByEscape } from '../../src/views/dialog.ts'

const opened = () => {
  document.body.innerHTML = '<dialog open><input></dialog>'
  const dialog = document.querySelector('dialog') as HTMLDialogElement
  dialog.close = vi.fn()
  const press = (key: string, more: KeyboardEventInit = {}) =>
    dialog.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
  return { dialog, press, dispose: leaveByEscape(dialog) }
}

test('Escape closes a dialog even where the browser does not, and the page never hears of it', () => {
  const { dialog, press, dispose } = opened()
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  press('a')
  expect(heard).toHaveBeenCalledOnce()
  press('Escape')
  expect(dialog.close).toHaveBeenCalledOnce()
  expect(heard).toHaveBeenCalledOnce()
  document.removeEventListener('keydown', heard)
  dispose()
  press('Escape')
  expect(dialog.close).toHaveBeenCalledOnce()
})

test('an Escape that ends the writing of a letter leaves the dialog open', () => {
  const { dialog, press } = opened()
  press('Escape', { isComposing: true })
  expect(dialog.close).not.toHaveBeenCalled()
})
