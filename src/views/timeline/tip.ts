/** Status, title and date of the mark that is pointed at or has the focus, or what a bin holds; Escape closes it. */
import { whenWords } from '../../model/phase-words.ts'
import { binWords, countsWords } from '../../model/timeline-bins.ts'
import { type Cell, cellBox } from '../../model/timeline-bins-bars.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import type { Scene } from './scene.ts'

export interface Tip {
  draw(scene: Scene): void
  readonly dispose: Dispose
}

const half = 140
const cellKey = ({ bin, lane }: Cell): string => `${bin.span.from} ${lane}`

/** `drawing` is the box in which the tip is placed by `--x` and `--y`; `owns` tells whether the timeline is meant. */
export const tooltip = (drawing: HTMLElement, tip: HTMLElement): Tip => {
  let closed: string | null = null
  let shown: string | null = null
  const meant = (): boolean =>
    drawing.hasAttribute('data-pointing') || drawing.querySelector('a[data-event]:focus') !== null
  const show = (words: readonly string[], x: number, y: number, width: number): void => {
    tip.textContent = words.join('\n')
    const shift = Math.max(0, half - x) - Math.max(0, half - (width - x))
    tip.style.setProperty('--x', `${x.toFixed(1)}px`)
    tip.style.setProperty('--y', `${y.toFixed(1)}px`)
    tip.style.setProperty('--shift', `${shift.toFixed(1)}px`)
  }
  return {
    draw: ({ hovered, layout, size, cell }) => {
      if (cell && layout.bins) {
        const { x, y, width } = cellBox(layout.bins, cell, size)
        tip.hidden = closed === cellKey(cell)
        show(
          [binWords(cell.bin, layout.bins.lanes, cell.lane), countsWords(cell.bin.lanes[cell.lane]!)],
          x + width / 2,
          y + 8,
          size.width,
        )
        shown = cellKey(cell)
        return
      }
      shown = null
      const mark = layout.marks.find(({ id }) => id === hovered)
      if (hovered !== closed) closed = null
      tip.hidden = !mark || !meant() || closed === hovered
      if (!mark || tip.hidden) return
      const { event, x, y } = mark
      show([event.status.words, event.title, whenWords(event)], x, y, size.width)
    },
    dispose: all(
      on(drawing.ownerDocument.documentElement, 'keydown', (event) => {
        if (event.key !== 'Escape' || tip.hidden) return
        closed = shown ?? drawing.querySelector<HTMLElement>('a[data-event]:focus')?.dataset.event ?? closed
        tip.hidden = true
      }),
      () => {
        tip.hidden = true
      },
    ),
  }
}
