/** Room on the poster: whether a name would lie on a mark or on another name at any of the zooms it is seen from. */
import { onPoster, scaleOf } from './poster-frame.ts'

/** Pixels about a point: to the right and down are positive. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A box about a point in degrees, so that it can be looked at from any zoom. */
export interface Fixed {
  readonly point: readonly [number, number]
  readonly box: Box
}

/** A square of twice the radius about a point. */
export const about = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Zooms at which the names are held against each other: what is apart far out may meet nearer by. */
const looks = [3.9, 4.15, 4.45, 4.7, 5, 5.4, 5.8, 6.2] as const

const onScreen = ({ point, box }: Fixed, zoom: number): Box => {
  const [x, y] = onPoster(point)
  const [right, down] = [x * scaleOf(zoom), y * scaleOf(zoom)]
  return { left: box.left + right, right: box.right + right, top: box.top + down, bottom: box.bottom + down }
}

/** Everything that stands already, as it lies at each zoom: `isFree` asks from a zoom on, `add` takes the room. */
export const board = (fixed: readonly Fixed[]) => {
  const layers = looks.map((zoom) => ({ zoom, boxes: fixed.map((each) => onScreen(each, zoom)) }))
  return {
    isFree: (wanted: Fixed, from: number): boolean =>
      layers.every(({ zoom, boxes }) => {
        if (zoom < from) return true
        const seen = onScreen(wanted, zoom)
        return !boxes.some((box) => meet(box, seen))
      }),
    add: (taken: Fixed): void => {
      for (const { zoom, boxes } of layers) boxes.push(onScreen(taken, zoom))
    },
  }
}
