/** The pointer's place for the dot and the spotlight, in pixels of the window. */
import { type Dispose, on } from '../../store/watch.ts'

export const pointing = (root: HTMLElement): Dispose => {
  const spot = root.querySelector<HTMLElement>('.deck-spot')
  return on(root.ownerDocument, 'pointermove', ({ clientX, clientY }) => {
    spot?.style.setProperty('--at-x', `${clientX}px`)
    spot?.style.setProperty('--at-y', `${clientY}px`)
  })
}
