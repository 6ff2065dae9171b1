/** The poster as a map one can use: before the live map has drawn, and wherever there is none. */
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose } from '../../store/watch.ts'
import { stageOf } from '../stage.ts'
import { posterCamera } from './camera.ts'
import { posterState } from './state.ts'

/** `root` is the section of the map; the page holds the picture already, and only its attributes change. */
export const posterView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const poster = root.querySelector<HTMLElement>('.poster')
  const plane = root.querySelector<HTMLElement>('.poster-plane')
  if (!poster || !plane) return () => {}
  return all(posterState(poster, story, store), posterCamera({ root, poster, plane }, stageOf(root), story, store))
}
