/** A dialog that is open while the state asks for its part. */
import type { PartName } from '../model/parts.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose, on, watch } from '../store/watch.ts'

/** Escape closes the dialog alone, and not the card beneath it. WebKit leaves it open while a search field has the focus. */
export const leaveByEscape = (dialog: HTMLDialogElement): Dispose =>
  on(dialog, 'keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (!event.isComposing && !event.defaultPrevented) dialog.close()
  })

/** Opens and closes with the state; Escape, a click beside it and `data-action="close-part"` ask the state to close it. */
export const followPart = (dialog: HTMLDialogElement, name: PartName, store: Store): Dispose => {
  const leave = (): void => {
    // The event comes a frame after the dialog has closed; by then it may be open again.
    if (!dialog.open && store.getState().part === name) store.getState().openPart(null)
  }
  return all(
    on(dialog, 'close', leave),
    on(dialog, 'click', ({ target }) => {
      const asked = target instanceof Element && target.closest('[data-action=close-part]')
      if (asked || target === dialog) dialog.close()
    }),
    leaveByEscape(dialog),
    watch(
      store,
      ({ part }) => part === name,
      (wanted) => {
        if (wanted && !dialog.open) dialog.showModal()
        if (!wanted && dialog.open) dialog.close()
      },
    ),
    () => dialog.close(),
  )
}
