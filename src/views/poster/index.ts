/** The poster as a map one can use: before the live map has drawn, and wherever there is none. */
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose } from '../../store/watch.ts'
import { stageOf } from '../stage.ts'
import { posterState } from './state.ts'

/**
 * `root` is the section of the map; the page holds the picture already, and only its attributes change. What moves it
 * comes in a file of its own beside the first script: until then the marks can be chosen already.
 */
export const posterView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const poster = root.querySelector<HTMLElement>('.poster')
  const plane = root.querySelector<HTMLElement>('.poster-plane')
  if (!poster || !plane) return () => {}
  let gone = false
  let still: Dispose = () => {}
  import('./camera.ts').then(({ posterCamera }) => {
    if (!gone) still = posterCamera({ root, poster, plane }, stageOf(root), story, store)
  }, console.error)
  return all(posterState(poster, story, store), () => {
    gone = true
    still()
  })
}
