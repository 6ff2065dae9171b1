/** Pushing the window along the detail, and zooming it with Ctrl or ⌘ and the wheel. */
import { type D3DragEvent, drag, selectAll } from 'd3'
import { fromStart, rightToLeft } from '../../model/language.ts'
import { instantOf } from '../../model/scale.ts'
import type { Span } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { durationOf, shift, zoom } from '../../model/window-steps.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import type { Scene } from './scene.ts'
import type { Steering } from './steering.ts'

/** Zoom per pixel of the wheel, as an exponent of two. */
const wheelSpeed = 0.004
const pixelsPerLine = 16

type Push = D3DragEvent<HTMLElement | SVGElement, unknown, unknown>

const pushing = (grounds: readonly Element[], { extent }: Story, steering: Steering, scene: () => Scene): Dispose => {
  let grip: { x: number; window: Span } | null = null
  let moved = false
  const behaviour = drag<Element, unknown>()
    .filter((event: MouseEvent) => !event.ctrlKey && !event.button)
    .clickDistance(3)
    .on('start', ({ x }: Push) => {
      grip = { x, window: steering.window() }
      moved = false
    })
    .on('drag', ({ x }: Push) => {
      if (!grip || (!moved && Math.abs(grip.x - x) <= 3)) return
      moved = true
      const { left, right } = scene().size.axis
      const pushed = rightToLeft ? x - grip.x : grip.x - x
      steering.follow(shift(grip.window, (pushed * durationOf(grip.window)) / (right - left), extent))
    })
    .on('end', () => {
      grip = null
      if (moved) steering.rest()
    })
  const surfaces = selectAll<Element, unknown>([...grounds])
  surfaces.call(behaviour).style('touch-action', 'pan-y')
  return () => {
    surfaces.on('.drag', null)
  }
}

/** `grounds` are siblings on which a push may begin: the drawing and the list over it. */
export const gestures = (
  grounds: readonly Element[],
  story: Story,
  steering: Steering,
  scene: () => Scene,
): Dispose => {
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const box = grounds[0]?.getBoundingClientRect()
    const about = instantOf(scene().layout.scale, box ? fromStart(box, event.clientX) : 0)
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pixelsPerLine : 1)
    steering.follow(zoom(steering.window(), 2 ** (pixels * wheelSpeed), about, story.extent))
  }
  return all(
    pushing(grounds, story, steering, scene),
    ...grounds.map((ground) => on(ground, 'wheel', wheel, { passive: false })),
  )
}
