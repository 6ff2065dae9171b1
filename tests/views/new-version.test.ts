// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { newVersionView } from '../../src/views/new-version.ts'

test('the note is shown, and its button asks for the newer page once', () => {
  document.body.innerHTML = '<p hidden><span></span><button data-action="update"></button></p>'
  const root = document.querySelector('p') as HTMLElement
  const show = vi.fn()
  newVersionView(root, show)
  expect([root.hidden, root.querySelector('span')?.textContent]).toEqual([false, 'A new version of this page is here.'])
  root.querySelector('button')?.click()
  root.querySelector('button')?.click()
  expect(show).toHaveBeenCalledOnce()
})
