/** The walk before a class, and the speaker's console: which of them is open follows the mode. */
import '../../styles/present.css'
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, watch } from '../../store/watch.ts'
import { presentation } from './presentation.ts'
import { speakerConsole } from './speaker.ts'
import { stepOf } from './walk.ts'

/** `root` holds the deck, the console, the dialog of keys, and the notes of every step. */
export const partView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const walk = [...root.querySelectorAll<HTMLElement>('.slide')].map(stepOf)
  let close: Dispose = () => {}
  return all(
    watch(
      store,
      ({ mode }) => mode,
      (mode) => {
        close()
        close = () => {}
        if (walk.length === 0) {
          if (mode === 'present' || mode === 'console') store.getState().restore({ mode: 'page', step: null })
          return
        }
        if (mode === 'present') close = presentation(root, story, store, walk)
        if (mode === 'console') close = speakerConsole(root, story, store, walk)
      },
    ),
    () => close(),
  )
}
