/** The grip: a button that shows more and less, moved by arrow keys and by a mouse too; a tap on a low sheet raises it. */
import { cycled, lowered, raised } from '../../model/detents.ts'
import { showLess, showMore } from '../../model/words/phone.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import type { Sheet } from './lifting.ts'
import { trail } from './trail.ts'

const keys: Readonly<Record<string, typeof raised>> = { ArrowUp: raised, ArrowDown: lowered }

/** A button pressed and moved by fewer pixels was pressed. */
const slop = 4

/** `root` holds the cards and `.sheet-grip`. Fingers are not followed here: `touches` has them. */
export const grip = (root: HTMLElement, sheet: Sheet, store: Store): Dispose => {
  const button = root.querySelector<HTMLElement>('.sheet-grip')
  if (!button) return () => {}
  const { lift } = store.getState()
  const way = trail()
  let pressed: number | null = null
  let dragged = false
  const drop = (event: PointerEvent): void => {
    if (pressed !== null && dragged) sheet.release(-way.velocity('y', event.timeStamp))
    pressed = null
  }
  return all(
    watch(
      store,
      (state) => state.sheet,
      (detent) => {
        button.setAttribute('aria-label', detent === 'full' ? showLess : showMore)
        button.setAttribute('aria-expanded', String(detent !== 'peek'))
      },
    ),
    on(button, 'click', () => {
      if (!dragged) lift(cycled(store.getState().sheet))
      dragged = false
    }),
    on(button, 'keydown', (event) => {
      const step = keys[event.key]
      if (!step) return
      event.preventDefault()
      lift(step(store.getState().sheet))
    }),
    on(root, 'click', ({ target }) => {
      const card = target instanceof Element && !target.closest('a, button') && target.closest('.card')
      if (card && sheet.detent() === 'peek') lift('half')
    }),
    on(button, 'pointerdown', (event) => {
      dragged = false
      if (event.pointerType === 'touch' || event.button !== 0) return
      pressed = event.clientY
      way.begin(event.clientX, event.clientY, event.timeStamp)
      button.setPointerCapture(event.pointerId)
    }),
    on(button, 'pointermove', (event) => {
      if (pressed === null) return
      way.go(event.clientX, event.clientY, event.timeStamp)
      if (!dragged && Math.abs(event.clientY - pressed) < slop) return
      if (!dragged) sheet.take()
      dragged = true
      sheet.hold(pressed - event.clientY)
    }),
    on(button, 'pointerup', drop),
    on(button, 'pointercancel', drop),
  )
}
