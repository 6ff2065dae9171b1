/** Pointing at marks: hover, choice and tooltip all mean the mark that is nearest, however close the others stand. */
import { nearestMark } from '../../model/timeline-layout-nearest.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import type { Scene } from './scene.ts'

/** `drawing` holds `svg` and the list over it. */
export const pointing = (drawing: HTMLElement, svg: SVGSVGElement, store: Store, scene: () => Scene): Dispose => {
  const { hover, select } = store.getState()
  const markAt = ({ clientX, clientY }: MouseEvent): string | null => {
    const box = svg.getBoundingClientRect()
    const inside = clientY >= box.top && clientY <= box.bottom
    return (inside && nearestMark(scene().layout.marks, clientX - box.left, clientY - box.top)?.id) || null
  }
  let last: string | null = null
  const point = (event: PointerEvent): void => {
    if (event.buttons !== 0) return
    const id = markAt(event)
    drawing.toggleAttribute('data-pointing', id !== null)
    if (id === last) return
    last = id
    hover(id)
  }
  const leave = (): void => {
    drawing.removeAttribute('data-pointing')
    if (last !== null) hover(null)
    last = null
  }
  const choose = (event: MouseEvent): void => {
    // A press of Enter on a link clicks, too, and has no place: it keeps its own meaning.
    if (event.detail === 0 || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    const id = markAt(event)
    if (id === null) return
    event.preventDefault()
    select(id)
  }
  return all(on(drawing, 'pointermove', point), on(drawing, 'pointerleave', leave), on(drawing, 'click', choose))
}
