/** Links to events (`<a href="#id">`) choose the event; without script they jump to its card. */
import type { Story } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import { type Dispose, on } from '../store/watch.ts'

/** Turns plain clicks on links to events into choices; keys that open a new tab keep their meaning. */
export const linksEffect = (page: Document, story: Story, store: Store): Dispose => {
  const ids = new Set(story.events.map(({ id }) => id))
  return on(page, 'click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const id = link?.getAttribute('href')?.replace(/^#/, '') ?? ''
    if (!ids.has(id)) return
    event.preventDefault()
    store.getState().select(id)
  })
}
