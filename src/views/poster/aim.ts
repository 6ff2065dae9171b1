/** Where a wish leads, without the geography: the build wrote on the picture how far the drawings of an event reach. */
import { type Frame, homeView, type Position, pointsOf, type View, viewAround, within } from '../../model/camera.ts'
import type { Geography } from '../../model/geography.ts'
import type { EventId, Story } from '../../model/story.ts'
import type { Focus } from '../../store/state.ts'

const nothing = { type: 'FeatureCollection', features: [] } as const
const bare = { lines: nothing, areas: nothing, points: nothing } as unknown as Pick<
  Geography,
  'lines' | 'areas' | 'points'
>

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
export const aimOf = (poster: Element, story: Story, focus: Exclude<Focus, { to: 'zoom' }>, frame: Frame): View => {
  if (focus.to === 'camera') return focus.camera
  if (focus.to === 'home') return homeView(story, frame)
  const points = [...pointsOf(story, bare, focus.event), ...reachOf(poster, focus.event)]
  return viewAround(points, frame) ?? homeView(story, frame)
}
