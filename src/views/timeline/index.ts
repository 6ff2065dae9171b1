/** The timeline: overview and detail of the same events, drawn anew at most once in a frame. */
import { lanesFor } from '../../model/lane-orders.ts'
import type { Story } from '../../model/story.ts'
import type { Bin } from '../../model/timeline-bins.ts'
import type { Cell } from '../../model/timeline-bins-bars.ts'
import { type Mode, modeFor, sizeFor, widestName } from '../../model/timeline-layout-size.ts'
import { clamp, durationOf, shortest } from '../../model/window-steps.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow } from '../../store/watch.ts'
import { found } from '../found.ts'
import { detailDrawing } from './detail.ts'
import type { TakeHands } from './hands.ts'
import { laterHands } from './hands-later.ts'
import { timelineHead } from './head.ts'
import { laneSwitch } from './lane-switch.ts'
import { eventList } from './list.ts'
import { overviewDrawing } from './overview.ts'
import { player } from './player.ts'
import { pointing } from './pointing.ts'
import { type Scene, sceneOf } from './scene.ts'
import { steering } from './steering.ts'
import { tooltip } from './tip.ts'
import { travel } from './travel.ts'

/** What of the state is drawn. */
const drawn = ['window', 'selected', 'claim', 'hovered', 'playing', 'filter', 'known', 'lanes'] as const

const lessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** `root` is the timeline's section as the page holds it; `data-mode` on it says `lanes` or `strip`. */
export const timelineView = (
  root: HTMLElement,
  story: Story,
  store: Store,
  takeHands: TakeHands = laterHands,
): Dispose => {
  const detail = found<SVGSVGElement>(root, 'svg.timeline-detail')
  const overview = found<SVGSVGElement>(root, 'svg.timeline-overview')
  const list = found<HTMLElement>(root, 'ol.timeline-events')
  const drawing = found<HTMLElement>(root, '.timeline-drawing')
  const steer = steering(story, store)

  let frame = 0
  const redraw = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  }
  let cell: Cell | null = null
  const way = travel(steer.window(), lessMotion, redraw)

  const page = root.ownerDocument.documentElement
  /** Measured when something was resized and not for each frame: the page would be laid out for it once more. */
  const measured = (): { readonly mode: Mode; readonly width: number } => {
    const mode = modeFor(root.clientWidth, page.clientHeight)
    // The drawing begins as wide as lanes are; where the strip comes or goes it is laid out anew.
    const width = root.dataset.mode !== 'strip' && mode !== 'strip' && drawing.clientWidth
    root.dataset.mode = mode
    return { mode, width: width || drawing.clientWidth }
  }
  let ground = measured()
  const sceneNow = (): Scene => {
    const state = store.getState()
    const { list } = lanesFor(story, state.lanes)
    const size = sizeFor(ground.mode, ground.width, list.length, widestName(list.map(({ name }) => name)))
    return sceneOf(story, state, size, way.now(), cell)
  }
  const bins = {
    point: (next: Cell | null): void => {
      if (next?.bin === cell?.bin && next?.lane === cell?.lane) return
      cell = next
      redraw()
    },
    enter: ({ span }: Bin): void => {
      const window = steer.window()
      cell = null
      // A window that is as short as windows get cannot be entered: its list tells its events one by one.
      if (durationOf(window) <= shortest) store.getState().show('events')
      else steer.step(clamp(span, story.extent))
    },
  }
  let scene = sceneNow()
  const current = (): Scene => scene

  const parts = [
    { draw: detailDrawing(detail) },
    { draw: overviewDrawing(overview, story) },
    takeHands({ overview, detail: [detail, list] }, story, steer, current),
    eventList(list, story, store, bins.enter),
    timelineHead(root, story, store, steer, current),
    laneSwitch(root, store),
    tooltip(drawing, found<HTMLElement>(root, '.timeline-tip')),
  ]
  function draw(): void {
    frame = 0
    scene = sceneNow()
    for (const part of parts) part.draw(scene)
  }
  draw()

  const sizes = new ResizeObserver(() => {
    ground = measured()
    redraw()
  })
  for (const element of [root, drawing, page]) sizes.observe(element)

  return all(
    follow(
      store,
      ({ window }) => window,
      () => way.to(steer.window(), steer.following()),
    ),
    ...drawn.map((key) => follow(store, (state) => state[key], redraw)),
    player(found<HTMLElement>(root, '[data-action=play]'), story, store),
    pointing(drawing, detail, store, current, bins),
    ...parts.flatMap((part) => ('dispose' in part ? [part.dispose] : [])),
    () => {
      way.stop()
      sizes.disconnect()
      cancelAnimationFrame(frame)
    },
  )
}
