/** The walk as it stands in the page: each slide says by its attributes what map and address show. */
import type { WalkStep } from '../../model/deck-step.ts'

/** A step from its slide: `data-time` is a span in UTC milliseconds, `data-camera` longitude, latitude and zoom. */
export const stepOf = ({ dataset: { step = '', shows, time = '', layers = '', camera } }: HTMLElement): WalkStep => {
  const [from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY] = time.split(' ').map(Number)
  const [lng = 0, lat = 0, zoom = 0] = (camera ?? '').split(' ').map(Number)
  return {
    id: step,
    event: shows || null,
    window: { from, to },
    layers: layers.split(' '),
    camera: camera ? { lng, lat, zoom } : null,
  }
}
