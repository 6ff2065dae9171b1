/** How gestures move the window: one place that resolves, keeps to the extent, and says whether to travel. */
import { resolve, type Span } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { orAlways, snap } from '../../model/window-steps.ts'
import type { Store } from '../../store/store.ts'

export interface Steering {
  /** The window of the store, with its open ends put where the story ends. */
  window(): Span
  /** A step, drawn on its way. */
  step(window: Span): void
  /** A part of a gesture, drawn at once. */
  follow(window: Span): void
  /** The end of a gesture: the window comes to rest at whole days. */
  rest(): void
  /** Whether the change under way is part of a gesture. */
  following(): boolean
}

export const steering = (story: Story, store: Store): Steering => {
  let atOnce = false
  const { extent } = story
  const window = (): Span => resolve(store.getState().window, extent)
  const set = (next: Span): void => store.getState().setWindow(orAlways(next, extent))
  const follow = (next: Span): void => {
    atOnce = true
    set(next)
    atOnce = false
  }
  return {
    window,
    step: (next) => store.getState().setWindow(snap(orAlways(next, extent))),
    follow,
    rest: () => {
      const { from, to } = store.getState().window
      if (Number.isFinite(from) && Number.isFinite(to)) follow(snap({ from, to }))
    },
    following: () => atOnce,
  }
}
