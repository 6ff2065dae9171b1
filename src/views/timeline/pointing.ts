/** Pointing at marks: hover, choice and tooltip all mean the mark that is nearest, however close others stand; else a bin. */

import { fromStart } from '../../model/language.ts'
import type { Bin } from '../../model/timeline-bins.ts'
import { type Cell, cellAt } from '../../model/timeline-bins-bars.ts'
import { nearestMark } from '../../model/timeline-layout-nearest.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import type { Scene } from './scene.ts'

export interface Bins {
  /** Says which part of a bin is pointed at; null for none. */
  point(cell: Cell | null): void
  /** Goes into a bin. */
  enter(bin: Bin): void
}

/** `drawing` holds `svg` and the list over it. */
export const pointing = (
  drawing: HTMLElement,
  svg: SVGSVGElement,
  store: Store,
  scene: () => Scene,
  bins: Bins,
): Dispose => {
  const { hover, select } = store.getState()
  const placeOf = ({ clientX, clientY }: MouseEvent): readonly [number, number] | null => {
    const box = svg.getBoundingClientRect()
    return clientY >= box.top && clientY <= box.bottom ? [fromStart(box, clientX), clientY - box.top] : null
  }
  const markAt = (event: MouseEvent): string | null => {
    const place = placeOf(event)
    return (place && nearestMark(scene().layout.marks, ...place)?.id) ?? null
  }
  const cellOver = (event: MouseEvent): Cell | null => {
    const [place, { layout, size }] = [placeOf(event), scene()]
    return (place && layout.bins && cellAt(layout.bins, size, ...place)) ?? null
  }
  let last: string | null = null
  const point = (event: PointerEvent): void => {
    if (event.buttons !== 0) return
    const id = markAt(event)
    const cell = id === null ? cellOver(event) : null
    drawing.toggleAttribute('data-pointing', id !== null || cell !== null)
    bins.point(cell)
    if (id === last) return
    last = id
    hover(id)
  }
  const leave = (): void => {
    drawing.removeAttribute('data-pointing')
    bins.point(null)
    if (last !== null) hover(null)
    last = null
  }
  const choose = (event: MouseEvent): void => {
    // A press of Enter on a link clicks, too, and has no place: it keeps its own meaning.
    if (event.detail === 0 || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    const id = markAt(event)
    const cell = id === null ? cellOver(event) : null
    if (id === null && !cell) return
    event.preventDefault()
    if (id !== null) select(id)
    else if (cell) bins.enter(cell.bin)
  }
  return all(on(drawing, 'pointermove', point), on(drawing, 'pointerleave', leave), on(drawing, 'click', choose))
}
