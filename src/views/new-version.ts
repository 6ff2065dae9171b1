/** Says that the browser holds a newer page; only the reader's click shows it. */
import { newVersion } from '../model/words/offline.ts'

/** The note, with a way to the newer page. */
export const newVersionView = (root: HTMLElement, show: () => void): void => {
  const text = root.querySelector('span')
  root.hidden = false
  if (text) text.textContent = newVersion
  root.querySelector('[data-action=update]')?.addEventListener('click', show, { once: true })
}
