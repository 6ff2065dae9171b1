/** The poster as a map one can use: before the live map has drawn, and wherever there is none. */
import type { Story } from '../../model/story.ts'
import { whenNear } from '../../store/nearby.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow } from '../../store/watch.ts'
import { whereabouts } from '../../store/whereabouts.ts'
import { stageOf } from '../stage.ts'
import { posterState } from './state.ts'

/** What is written on the section where no live map will come, or has gone. */
const without = ['none', 'lost']

/**
 * `root` is the section of the map; the page holds the picture already, and only its attributes change. What moves it
 * comes in a file of its own: when somebody reaches for it, when it should show another place, or when no live map
 * comes. Until then the marks can be chosen already. What lays it on paper comes when the page has been at rest.
 */
export const posterView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const poster = root.querySelector<HTMLElement>('.poster')
  const plane = root.querySelector<HTMLElement>('.poster-plane')
  if (!poster || !plane) return () => {}
  let gone = false
  let begun = false
  let still: Dispose = () => {}
  const where = whereabouts(store)
  const bring = (): void => {
    if (begun || root.dataset.map === 'live') return
    begun = true
    const wish = store.getState().focus
    import('./camera.ts').then(({ posterCamera }) => {
      if (gone) return
      still = posterCamera({ root, poster, plane }, stageOf(root), story, store, where)
      // The button that brought it asked for a step, which is no place: it is asked for once more.
      if (wish.to === 'step' && store.getState().focus === wish) store.getState().go({ ...wish })
    }, console.error)
  }
  const alone = new MutationObserver(() => {
    if (without.includes(root.dataset.map ?? '')) bring()
  })
  alone.observe(root, { attributeFilter: ['data-map'] })
  if (store.getState().focus.to !== 'home' || without.includes(root.dataset.map ?? '')) bring()
  let unprepared: Dispose = () => {}
  const prepare = (): void => {
    import('./paper.ts').then(({ posterPaper }) => {
      if (!gone) unprepared = posterPaper({ root, poster, plane }, stageOf(root), story, store, where)
    }, console.error)
  }
  return all(
    posterState(poster, story, store),
    whenNear(root, prepare),
    whenNear(root, bring, Number.POSITIVE_INFINITY),
    follow(store, ({ focus }) => focus, bring),
    () => {
      gone = true
      alone.disconnect()
      where.dispose()
      still()
      unprepared()
    },
  )
}
