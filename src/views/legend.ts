/** Check boxes <-> layers; folds where there is little room. */
import type { Story } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose, on, watch } from '../store/watch.ts'

/** A narrower stage or a lower page starts with the legend folded to its button, in pixels. */
const roomy = { stageWidth: 900, pageHeight: 820 } as const

/** `root` is the `<details>` of the legend. */
export const legendView = (root: HTMLElement, _story: Story, store: Store): Dispose => {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[data-layer]')]
  const notes = [...root.querySelectorAll<HTMLElement>('.hatch-note')]
  const stage = root.parentElement
  if (root instanceof HTMLDetailsElement && stage)
    root.open =
      stage.clientWidth >= roomy.stageWidth && root.ownerDocument.documentElement.clientHeight >= roomy.pageHeight
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
