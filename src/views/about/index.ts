/** What this is, and whether single keys do something. */
import '../../styles/about.css'
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { followPart } from '../dialog.ts'

/** `root` is the dialog. */
export const partView = (root: HTMLElement, _story: Story, store: Store): Dispose => {
  const box = root.querySelector<HTMLInputElement>('[data-shortcuts]')
  return all(
    followPart(root as HTMLDialogElement, 'about', store),
    watch(
      store,
      ({ shortcuts }) => shortcuts,
      (shortcuts) => {
        if (box) box.checked = shortcuts
      },
    ),
    ...(box ? [on(box, 'change', () => store.getState().useShortcuts(box.checked))] : []),
  )
}
