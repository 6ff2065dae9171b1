/** The card in a hand: what moves it comes with the first card on a page that is narrow or touched. */
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, watch } from '../../store/watch.ts'
import type { Ground } from './lifting.ts'

/** Where cards are sheets, or fingers swipe them. */
const inHand = '(width < 720px) or (pointer: coarse)'

/** As `phoneView`, which it brings in. */
export const laterPhone = (ground: Ground, story: Story, store: Store): Dispose => {
  let gone = false
  let begun = false
  let close: Dispose = () => {}
  return all(
    watch(
      store,
      ({ selected }) => selected,
      (chosen) => {
        if (begun || chosen === null || !matchMedia(inHand).matches) return
        begun = true
        import('./index.ts').then(({ phoneView }) => {
          if (!gone) close = phoneView(ground, story, store)
        }, console.error)
      },
    ),
    () => {
      gone = true
      close()
    },
  )
}
