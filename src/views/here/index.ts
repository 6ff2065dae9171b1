/** The list of what is on the map, for whoever does not see it: a dialog, written anew each time it is opened. */
import '../../styles/here.css'
import type { Story } from '../../model/story.ts'
import { inPart } from '../../model/words/here.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { followPart } from '../dialog.ts'
import { seenOf } from './seen.ts'

/** `root` is the dialog. */
export const partView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const map = root.ownerDocument.querySelector<HTMLElement>('#map')
  const draw = (): void => {
    if (!map) return
    const seen = seenOf(map, story, store)
    const here = new Map(seen.here.map((event) => [event.id, event]))
    const { layers } = store.getState()
    for (const row of root.querySelectorAll<HTMLElement>('li[data-event]')) {
      const event = here.get(row.dataset.event ?? '')
      row.hidden = !event
      const status = row.querySelector('.here-status')
      if (event && status) status.textContent = event.status.words
    }
    for (const row of root.querySelectorAll<HTMLElement>('li[data-layer]')) {
      row.hidden = !layers.has(row.dataset.layer ?? '')
    }
    const count = root.querySelector('.here-count')
    if (count) count.textContent = inPart(here.size, seen.all.length)
  }
  return all(
    watch(
      store,
      ({ part }) => part === 'here',
      (open) => {
        if (open) draw()
      },
    ),
    followPart(root as HTMLDialogElement, 'here', store),
    // The link chooses its event; the list has done its work.
    on(root, 'click', ({ target }) => {
      if (target instanceof Element && target.closest('a[data-event]')) store.getState().openPart(null)
    }),
  )
}
