/** The hint of a first visit: one of three steps at a time, which never takes the focus and lies over nothing that is read. */
import '../../styles/hint.css'
import type { Story } from '../../model/story.ts'
import { done, next } from '../../model/words/hint.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'

/** `root` holds the steps as paragraphs in a status region, and the buttons that go on and that close. */
export const partView = (root: HTMLElement, _story: Story, store: Store): Dispose => {
  const steps = [...root.querySelectorAll<HTMLElement>('.hint-steps > *')]
  const forward = root.querySelector<HTMLElement>('[data-action=next-step]')
  let frame = 0
  let here = 0
  let cameFrom: EventTarget | null = null
  const leave = (): void => store.getState().openPart(null)
  const show = (step: number): void => {
    here = step
    for (const [index, text] of steps.entries()) text.hidden = index !== step
    if (forward) forward.textContent = step === steps.length - 1 ? done : next
  }
  return all(
    watch(
      store,
      ({ part }) => part === 'hint',
      (open) => {
        const held = root.contains(root.ownerDocument.activeElement)
        cancelAnimationFrame(frame)
        root.hidden = !open
        // A status region is heard when its words change, not when it comes with them.
        if (open) frame = requestAnimationFrame(() => show(0))
        else if (held && cameFrom instanceof HTMLElement && cameFrom.isConnected)
          cameFrom.focus({ preventScroll: true })
      },
    ),
    on(root, 'focusin', ({ relatedTarget }) => {
      if (!root.contains(relatedTarget as Node | null)) cameFrom = relatedTarget
    }),
    on(root, 'click', ({ target }) => {
      const action =
        target instanceof Element ? target.closest<HTMLElement>('[data-action]')?.dataset.action : undefined
      if (action === 'next-step' && here < steps.length - 1) show(here + 1)
      else if (action) leave()
    }),
    () => cancelAnimationFrame(frame),
  )
}
