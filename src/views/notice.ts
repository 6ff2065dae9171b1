/** One polite note: what of the opened link was not understood. */
import { listed } from '../model/language.ts'
import { unknownParts } from '../model/words/missing.ts'
import { type Dispose, on } from '../store/watch.ts'

/** Shows the unknown parts, if any; the note closes by its button. Nothing in the state depends on it. */
export const noticeView = (root: HTMLElement, unknown: readonly string[]): Dispose => {
  const text = root.querySelector('span')
  if (text && unknown.length > 0) {
    text.textContent = unknownParts(listed(unknown))
    root.hidden = false
  }
  return on(root, 'click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-action=dismiss]')) root.hidden = true
  })
}
