/** The walk before a class, and the speaker's console: which of them is open follows the mode. */
import '../../styles/present.css'
import type { Story } from '../../model/story.ts'
import { stepsInForce } from '../../model/walk.ts'
import { notLoaded } from '../../model/words/missing.ts'
import type { State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, watch } from '../../store/watch.ts'
import { withOwnWalk } from './own.ts'
import { presentation } from './presentation.ts'
import { speakerConsole } from './speaker.ts'
import { stepOf } from './walk.ts'

/** The walk of a link is being unpacked: nothing is shown of another one. */
const isComing = ({ walk, walkText }: State): boolean => walk === null && walkText !== null

/** `root` holds the deck, the console, the dialog of keys, and the notes of every step. */
export const partView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  let close: Dispose = () => {}
  /** What comes of an earlier wish is not shown. */
  let turn = 0
  const leave = (): void => store.getState().restore({ mode: 'page', step: null })
  const open = (mode: State['mode']): Dispose => {
    const walk = [...root.querySelectorAll<HTMLElement>('.slide')].map(stepOf)
    if (walk.length === 0) leave()
    else if (mode === 'present') return presentation(root, story, store, walk)
    else if (mode === 'console') return speakerConsole(root, story, store, walk)
    return () => {}
  }
  const openOwn = async (mode: State['mode'], own: NonNullable<State['walk']>): Promise<void> => {
    const mine = turn
    const place = await withOwnWalk(root, story, own).catch(() => null)
    if (mine !== turn) return
    if (!place) {
      leave()
      const status = root.ownerDocument.querySelector('#progress')
      if (status) status.textContent = notLoaded
      return
    }
    const takeBack = place()
    close = all(open(mode), takeBack)
  }
  return all(
    watch(
      store,
      (state) => (isComing(state) ? 'page' : state.mode),
      (mode) => {
        close()
        close = () => {}
        turn += 1
        if (mode === 'page') return
        const { walk: own } = store.getState()
        if (own && stepsInForce(own, []).length > 0) void openOwn(mode, own)
        else close = open(mode)
      },
    ),
    () => {
      turn += 1
      close()
    },
  )
}
