/** Status, title and date of the mark that is pointed at or has the focus; Escape closes it. */
import { whenWords } from '../../model/phase-words.ts'
import type { Mark } from '../../model/timeline-layout-mark.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import type { Scene } from './scene.ts'

export interface Tip {
  draw(scene: Scene): void
  readonly dispose: Dispose
}

const half = 140

/** `drawing` is the box in which the tip is placed by `--x` and `--y`; `owns` tells whether the timeline is meant. */
export const tooltip = (drawing: HTMLElement, tip: HTMLElement): Tip => {
  let closed: string | null = null
  const meant = (): boolean =>
    drawing.hasAttribute('data-pointing') || drawing.querySelector('a[data-event]:focus') !== null
  const show = ({ event, x, y }: Mark, width: number): void => {
    tip.textContent = `${event.status.words}\n${event.title}\n${whenWords(event)}`
    const shift = Math.max(0, half - x) - Math.max(0, half - (width - x))
    tip.style.setProperty('--x', `${x.toFixed(1)}px`)
    tip.style.setProperty('--y', `${y.toFixed(1)}px`)
    tip.style.setProperty('--shift', `${shift.toFixed(1)}px`)
  }
  return {
    draw: ({ hovered, layout, size }) => {
      const mark = layout.marks.find(({ id }) => id === hovered)
      if (hovered !== closed) closed = null
      tip.hidden = !mark || !meant() || closed === hovered
      if (mark && !tip.hidden) show(mark, size.width)
    },
    dispose: all(
      on(drawing.ownerDocument.documentElement, 'keydown', (event) => {
        if (event.key !== 'Escape' || tip.hidden) return
        closed = drawing.querySelector<HTMLElement>('a[data-event]:focus')?.dataset.event ?? closed
        tip.hidden = true
      }),
      () => {
        tip.hidden = true
      },
    ),
  }
}
