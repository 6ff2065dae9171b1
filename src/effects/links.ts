/**
 * Links to events choose the event: `<a href="#id">`, and `<a data-event="id">` where the link leads to the event's page
 * because its card does not stand in this one; links that skip move the focus and leave the address alone. Without script
 * they all lead where they say.
 */
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
    if (link?.className === 'skip') {
      event.preventDefault()
      const { panel, show } = store.getState()
      if (link.hash === '#rail' && panel === 'map') show('article')
      page.querySelector<HTMLElement>(link.hash)?.focus()
      return
    }
    const id = link?.dataset.event ?? link?.getAttribute('href')?.replace(/^#/, '') ?? ''
    if (!ids.has(id)) return
    event.preventDefault()
    store.getState().select(id)
  })
}
