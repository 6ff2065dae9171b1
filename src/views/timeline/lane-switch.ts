/** What the lanes stand for: three buttons in the head. */
import type { LaneOrder } from '../../model/link.ts'
import type { Store } from '../../store/store.ts'
import { type Dispose, on } from '../../store/watch.ts'
import type { Scene } from './scene.ts'

/** `root` is the timeline; its buttons carry `data-lanes`. */
export const laneSwitch = (
  root: HTMLElement,
  store: Store,
): { draw(scene: Scene): void; readonly dispose: Dispose } => {
  const buttons = [...root.querySelectorAll<HTMLElement>('button[data-lanes]')]
  const choose = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-lanes]') : null
    if (button) store.getState().orderLanes(button.dataset.lanes as LaneOrder)
  }
  return {
    draw: () => {
      const { lanes } = store.getState()
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.lanes === lanes))
    },
    dispose: on(root, 'click', choose),
  }
}
