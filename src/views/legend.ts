/** Check boxes <-> layers; folds where there is little room. */
import type { Story } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose, on, watch } from '../store/watch.ts'

/** A smaller page starts with the legend folded to its button; asked of the browser so that nothing is laid out for it. */
const roomy = '(width >= 1248px) and (height >= 820px)'

/** `root` holds the `<details>` of the legend and the notes on hatched areas that narrow pages show beside it. */
export const legendView = (root: HTMLElement, _story: Story, store: Store): Dispose => {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[data-layer]')]
  const notes = [...root.querySelectorAll<HTMLElement>('.hatch-note')]
  const details = root.querySelector('details')
  if (details) details.open = root.ownerDocument.defaultView?.matchMedia(roomy).matches ?? true
  return all(
    watch(
      store,
      (state) => state.layers,
      (layers) => {
        for (const box of boxes) box.checked = layers.has(box.dataset.layer ?? '')
        for (const note of notes) note.hidden = !layers.has(note.dataset.layer ?? '')
      },
    ),
    ...boxes.map((box) => on(box, 'change', () => store.getState().toggleLayer(box.dataset.layer ?? ''))),
  )
}
