/** All that a hand does to the timeline: the brush on the overview, pushing and zooming the detail. */
import type { Story } from '../../model/story.ts'
import { all, type Dispose } from '../../store/watch.ts'
import { overviewBrush } from './brush.ts'
import { gestures } from './gestures.ts'
import type { Scene } from './scene.ts'
import type { Steering } from './steering.ts'

/** What hands reach for. */
export interface Grounds {
  readonly overview: SVGSVGElement
  readonly detail: readonly (HTMLElement | SVGElement)[]
}

export interface Hands {
  draw(scene: Scene): void
  readonly dispose: Dispose
}

/** `scene` tells what is drawn now. */
export type TakeHands = (grounds: Grounds, story: Story, steering: Steering, scene: () => Scene) => Hands

export const hands: TakeHands = ({ overview, detail }, story, steering, scene) => {
  const brush = overviewBrush(overview, story, steering)
  return { draw: brush.draw, dispose: all(brush.dispose, gestures(detail, story, steering, scene)) }
}
