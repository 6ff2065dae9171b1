/** The buttons beside the map: they say where to go, the map listens. */
import type { Story } from '../model/story.ts'
import type { Focus } from '../store/state.ts'
import type { Store } from '../store/store.ts'
import { type Dispose, on } from '../store/watch.ts'

const wishes: Readonly<Record<string, () => Focus>> = {
  'zoom-in': () => ({ to: 'step', nearer: 1 }),
  'zoom-out': () => ({ to: 'step', nearer: -1 }),
  home: () => ({ to: 'home' }),
  'pan-up': () => ({ to: 'step', down: -1 }),
  'pan-left': () => ({ to: 'step', right: -1 }),
  'pan-right': () => ({ to: 'step', right: 1 }),
  'pan-down': () => ({ to: 'step', down: 1 }),
}

/** `root` is the group of buttons. */
export const mapControlsView = (root: HTMLElement, _story: Story, store: Store): Dispose =>
  on(root, 'click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null
    const wish = wishes[button?.dataset.action ?? '']
    if (wish) store.getState().go(wish())
  })
