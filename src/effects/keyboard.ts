/** Keys of the page, as a table; inside a field every key keeps its own meaning. */
import type { Story } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import { type Dispose, on } from '../store/watch.ts'

type React = (story: Story, store: Store) => void

const keys: Readonly<Record<string, React>> = {
  '/': (_, store) => store.getState().openPart('find'),
  '?': (_, store) => store.getState().openPart('about'),
  p: (_, store) => store.getState().restore({ mode: 'present', step: 1 }),
  Escape: (_, store) => {
    const { playing, play, select, selected, part, openPart } = store.getState()
    if (part) openPart(null)
    else if (playing) play(false)
    else if (selected !== null) select(null)
  },
}

/** Binds the table to the page. */
export const keyboardEffect = (page: Document, story: Story, store: Store): Dispose =>
  on(page, 'keydown', (event) => {
    const field = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    if (event.defaultPrevented || field || event.metaKey || event.ctrlKey || event.altKey) return
    const react = keys[event.key]
    // Single characters can be switched off (WCAG 2.1.4); Escape cannot.
    if (!react || (event.key.length === 1 && !store.getState().shortcuts)) return
    event.preventDefault()
    react(story, store)
  })
