/** The dialog of keys and tools: its rows do what they say, its boxes follow the deck. */
import type { Deck } from '../../model/deck.ts'
import type { VeilName } from '../../model/veil.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { leaveByEscape } from '../dialog.ts'

export interface Help {
  open(): void
  show(deck: Deck): void
  readonly dispose: Dispose
}

/** `turn` hides something on every step, or on none any more. */
export const helpOf = (root: HTMLElement, store: Store, turn: (veil: VeilName, hidden: boolean) => void): Help => {
  const dialog = root.querySelector<HTMLDialogElement>('.deck-help')
  const boxes = [...root.querySelectorAll<HTMLInputElement>('.deck-help [data-veil]')]
  const keys = root.querySelector<HTMLInputElement>('.deck-help [data-shortcuts]')
  return {
    open: () => dialog?.showModal(),
    show: ({ veils }) => {
      for (const box of boxes) box.checked = veils.opens.includes(box.dataset.veil as VeilName)
    },
    dispose: all(
      ...(dialog
        ? [
            // Whatever is chosen is done on the slide, which is seen again.
            on(dialog, 'click', ({ target }) => {
              const chosen = target instanceof Element && target.closest('[data-do], [data-action=close-help]')
              if (chosen || target === dialog) dialog.close()
            }),
            leaveByEscape(dialog),
            // The keys of the page would open another dialog over this one.
            on(dialog, 'keydown', (event) => event.stopPropagation()),
          ]
        : []),
      ...boxes.map((box) => on(box, 'change', () => turn(box.dataset.veil as VeilName, box.checked))),
      ...(keys
        ? [
            on(keys, 'change', () => store.getState().useShortcuts(keys.checked)),
            watch(
              store,
              ({ shortcuts }) => shortcuts,
              (shortcuts) => {
                keys.checked = shortcuts
              },
            ),
          ]
        : []),
      () => dialog?.close(),
    ),
  }
}
