/** Where a wish leads, without geography and places: the build wrote on the picture what belongs to an event. */
import { type Frame, homeView, type Position, type View, viewAround, within } from '../../model/camera.ts'
import { atShares } from '../../model/poster-frame.ts'
import type { EventId, Story } from '../../model/story.ts'
import type { Destination } from '../../store/state.ts'

/** Where the marks of an event stand, in degrees; their spots are placed by percentages of the region. */
const spotsOf = (poster: Element, event: EventId): Position[] =>
  [...poster.querySelectorAll<SVGElement>('.poster-events a')]
    .filter(({ dataset }) => dataset.event === event)
    .flatMap((mark) => {
      const [x, y] = ['x', 'y'].map((side) => Number.parseFloat(mark.parentElement?.getAttribute(side) ?? '') / 100)
      return x !== undefined && y !== undefined && Number.isFinite(x + y) ? [atShares(x, y)] : []
    })

/** Opposite corners, in degrees, of everything drawn for an event beside its marks. */
const reachOf = (poster: Element, event: EventId): Position[] =>
  [...poster.querySelectorAll<SVGElement>('[data-bounds]')]
    .filter(({ dataset }) => dataset.event === event)
    .flatMap(({ dataset }): Position[] => {
      const [west = 0, south = 0, east = 0, north = 0] = (dataset.bounds ?? '').split(' ').map(Number)
      return [
        [west, south],
        [east, north],
      ]
    })
    .filter(within)

/** The same view that the live map takes for this wish. */
export const aimOf = (poster: Element, story: Story, focus: Destination, frame: Frame): View => {
  if (focus.to === 'camera') return focus.camera
  if (focus.to === 'home') return homeView(story, frame)
  const points = [...spotsOf(poster, focus.event), ...reachOf(poster, focus.event)]
  return viewAround(points, frame) ?? homeView(story, frame)
}
