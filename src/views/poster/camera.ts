/** Moving the poster: wheel, drag, pinch and keys by d3-zoom, and wherever the store takes the reader. */
import { interpolate, select, zoom, zoomTransform } from 'd3'
import { clampView, leastZoom, type View, zooms } from '../../model/camera.ts'
import { viewText } from '../../model/on-map.ts'
import { placeOf, posterSize, scaleOf, viewAt } from '../../model/poster-frame.ts'
import type { Story } from '../../model/story.ts'
import { moved as howToMove } from '../../model/words/map.ts'
import type { Camera, Focus } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow, on } from '../../store/watch.ts'
import type { Whereabouts } from '../../store/whereabouts.ts'
import type { Stage } from '../stage.ts'
import { aimOf } from './aim.ts'
import { lay, placeAt, transformOf } from './lay.ts'

export interface PosterElements {
  /** The section of the map: `data-held` on it says that the poster is on the move. */
  readonly root: HTMLElement
  readonly poster: HTMLElement
  readonly plane: HTMLElement
}

const milliseconds = { camera: 900, zoom: 300, sheet: 200 } as const
const gently = (share: number): number => 1 - (1 - share) ** 3.2
/** Pixels that an arrow key moves the map by. */
const stride = 100
const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const steps: Readonly<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5, _: 0.5 }

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Follows the store's wishes and reports, and reports the reader's own movements. Until somebody moves the poster the
 * style sheet alone says where it lies. `where` is where the reader has got to before this came.
 */
export const posterCamera = (
  { root, poster, plane }: PosterElements,
  stage: Stage,
  story: Story,
  store: Store,
  where: Whereabouts,
): Dispose => {
  const { settle } = store.getState()
  const mover = select<HTMLElement, unknown>(poster)
  let view: View
  let own: Camera | null = null
  let moved = store.getState().camera !== null
  /** Told to the mover without being drawn: it starts from where the style sheet has put the poster. */
  let quiet = false
  /** Whether a movement without a gesture of its own is the reader's all the same: a button, a key. */
  let asked = false

  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => {
      const { width, height } = stage.frame()
      return [
        [0, 0],
        [width, height],
      ]
    })
    .translateExtent([
      [0, 0],
      [posterSize.width, posterSize.height],
    ])
    .interpolate(interpolate)
    .filter((event: Event & { touches?: TouchList; ctrlKey: boolean; metaKey: boolean; button?: number }) => {
      const modest = root.dataset.gestures === 'cooperative'
      if (event.type === 'wheel') return !modest || event.ctrlKey || event.metaKey
      if (event.touches) return !modest || event.touches.length > 1
      return !event.ctrlKey && !event.button
    })
    .on('start', () => {
      if (!quiet) root.dataset.held = ''
    })
    .on('zoom', ({ transform }) => {
      if (quiet) return
      view = viewAt(placeAt(transform), stage.frame())
      lay(poster, plane, transform)
    })
    .on('end', ({ sourceEvent }) => {
      if (quiet) return
      delete root.dataset.held
      if (!stage.isLive()) root.dataset.at = viewText(view)
      if (!sourceEvent && !asked) return
      asked = false
      own = view
      moved = true
      settle(view)
    })

  const measure = (): void => {
    behaviour.scaleExtent([scaleOf(leastZoom(stage.frame())), scaleOf(zooms.greatest)])
  }
  const show = (next: View, duration = 0): void => {
    view = clampView(next, stage.frame())
    const target = transformOf(placeOf(view, stage.frame()))
    if (duration === 0 || stage.isLive() || isStill()) mover.interrupt().call(behaviour.transform, target)
    else mover.transition().duration(duration).ease(gently).call(behaviour.transform, target)
  }
  const nearer = (factor: number): void => {
    mover.interrupt()
    asked = true
    if (isStill()) mover.call(behaviour.scaleBy, factor)
    else mover.transition().duration(milliseconds.zoom).call(behaviour.scaleBy, factor)
  }
  const pan = (right: number, down: number): void => {
    const { k } = zoomTransform(poster)
    mover.interrupt()
    asked = true
    mover.call(behaviour.translateBy, (-right * stride) / k, (-down * stride) / k)
  }
  const take = (focus: Focus, duration = 0): void => {
    if (focus.to !== 'step') show(aimOf(poster, story, focus, stage.frame()), duration)
    else if (stage.isLive()) return
    else if (focus.nearer) nearer(focus.nearer > 0 ? 2 : 0.5)
    else pan(focus.right ?? 0, focus.down ?? 0)
  }

  measure()
  const place = where.now()
  if (place.to === 'home') {
    view = aimOf(poster, story, { to: 'home' }, stage.frame())
    quiet = true
    mover.call(behaviour.transform, transformOf(placeOf(view, stage.frame())))
    quiet = false
  } else take(place)
  mover.call(behaviour)
  poster.tabIndex = 0
  poster.setAttribute('role', 'group')
  poster.setAttribute('aria-label', howToMove)
  poster.setAttribute('aria-describedby', 'map-here')

  return all(
    follow(
      store,
      (state) => state.focus,
      (wish) => {
        moved = wish.to === 'step'
        take(wish, milliseconds.camera)
      },
    ),
    follow(
      store,
      (state) => state.camera,
      (camera) => {
        moved = camera !== null
        if (camera !== null && camera !== own) show(camera)
      },
    ),
    stage.onResize((bySheet) => {
      measure()
      if (moved) show(view, bySheet ? milliseconds.sheet : 0)
      else take(store.getState().focus, bySheet ? milliseconds.camera : 0)
    }),
    on(poster, 'keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const [arrow, step] = [arrows[event.key], steps[event.key]]
      if (!arrow && !step) return
      event.preventDefault()
      if (step) nearer(step)
      else if (arrow) pan(...arrow)
    }),
    () => {
      mover.interrupt().on('.zoom', null)
      poster.removeAttribute('tabindex')
    },
  )
}
