/** The panel comes and goes with its part, and the focus with it: into the panel, and back to what opened it. */
import type { Store } from '../../store/store.ts'
import { type Dispose, watch } from '../../store/watch.ts'

export const opening = (root: HTMLElement, store: Store): Dispose => {
  const page = root.ownerDocument
  let opener: Element | null = null
  return watch(
    store,
    (state) => state.part === 'walk',
    (open) => {
      if (open === !root.hidden) return
      root.hidden = !open
      if (open) {
        opener = page.activeElement
        root.querySelector<HTMLElement>('#walk-name')?.focus()
      } else if (opener instanceof HTMLElement && opener.getClientRects().length > 0) opener.focus()
      else page.querySelector<HTMLElement>('.header [data-part=share]')?.focus()
    },
  )
}
