/** The brush on the overview. Only what the reader does writes; a move from outside has no source event and writes nothing. */
import { brushX, type D3BrushEvent, pointer, select } from 'd3'
import { alongLine } from '../../model/language.ts'
import { overviewInstant, overviewPixel } from '../../model/overview.ts'
import type { Story } from '../../model/story.ts'
import { shortDate } from '../../model/when-label.ts'
import { clamp, durationOf, moveEnd, snap, stepOf } from '../../model/window-steps.ts'
import * as words from '../../model/words/timeline.ts'
import type { Dispose } from '../../store/watch.ts'
import { overviewBox } from './overview.ts'
import type { Scene } from './scene.ts'
import type { Steering } from './steering.ts'

const target = 24
const ends = ['from', 'to'] as const
const day = 86_400_000

export interface Brush {
  draw(scene: Scene): void
  readonly dispose: Dispose
}

/** Adds the brush to the drawing; its handles are sliders. */
export const overviewBrush = (element: SVGSVGElement, { extent }: Story, steering: Steering): Brush => {
  const group = select(element).append<SVGGElement>('g').attr('class', 'brush')
  let scene: Scene | null = null
  let held = false

  const brushed = ({ sourceEvent, selection, type, mode }: D3BrushEvent<unknown>): void => {
    if (!sourceEvent || !scene) return
    held = type !== 'end'
    const { overview } = scene
    if (selection) {
      const [left, right] = selection as [number, number]
      const asked = { from: overviewInstant(overview, left), to: overviewInstant(overview, right) }
      if (type !== 'start') steering.follow(snap(mode === 'drag' ? keepDuration(asked.from) : clamp(asked, extent)))
    } else if (type === 'end') {
      const at = overviewInstant(overview, pointer(sourceEvent, element)[0])
      const window = steering.window()
      const half = durationOf(window) / 2
      steering.step(snap(clamp({ from: at - half, to: at + half }, extent)))
    }
    if (type === 'end') place()
  }

  // Two scales: a frame pushed across the break would change its length, so the length of the start is kept.
  let duration = 0
  const keepDuration = (from: number) => clamp({ from, to: from + duration }, extent)

  const brush = brushX<unknown>()
    .handleSize(target)
    .keyModifiers(false)
    .on('start', (event: D3BrushEvent<unknown>) => {
      duration = durationOf(steering.window())
      brushed(event)
    })
    .on('brush end', brushed)

  const place = (): void => {
    if (!scene || held) return
    const { overview, window } = scene
    group.call(brush.move, [overviewPixel(overview, window.from), overviewPixel(overview, window.to)])
  }

  const press = (event: KeyboardEvent, end: (typeof ends)[number]): void => {
    const window = steering.window()
    const step = stepOf(window) * (event.shiftKey ? 10 : 1)
    const to = {
      ArrowLeft: window[end] - step,
      ArrowDown: window[end] - step,
      ArrowRight: window[end] + step,
      ArrowUp: window[end] + step,
      Home: extent.from,
      End: extent.to,
    }[alongLine(event.key)]
    if (to === undefined) return
    event.preventDefault()
    steering.follow(moveEnd(window, end, to, extent))
  }

  // The data of the handles belong to d3's brush; the two ends are told by their order.
  const drawHandles = ({ window }: Scene): void => {
    const handles = group.selectAll<SVGRectElement, unknown>('.handle')
    ends.forEach((end, index) => {
      const said = shortDate(end === 'from' ? window.from : window.to - 1)
      select(handles.nodes()[index] ?? null)
        .attr('role', 'slider')
        .attr('tabindex', 0)
        .attr('aria-label', words.ends[end])
        .attr('aria-valuemin', Math.round(extent.from / day))
        .attr('aria-valuemax', Math.round(extent.to / day))
        .attr('aria-valuenow', Math.round(window[end] / day))
        .attr('aria-valuetext', said)
    })
  }

  let width = 0
  return {
    draw: (next) => {
      scene = next
      const { left, right } = next.size.axis
      if (next.size.width !== width) {
        width = next.size.width
        brush.extent([
          [left, overviewBox.top],
          [right, overviewBox.base],
        ])
        group.call(brush)
        const handles = group.selectAll<SVGRectElement, unknown>('.handle').nodes()
        ends.forEach((end, index) => {
          select(handles[index] ?? null).on('keydown', (event: KeyboardEvent) => press(event, end))
        })
      }
      place()
      drawHandles(next)
    },
    dispose: () => {
      brush.on('start brush end', null)
      group.remove()
    },
  }
}
