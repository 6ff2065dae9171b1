/** How a movement is written on the elements of the poster. */
import { type ZoomTransform, zoomIdentity } from 'd3'
import { type PosterPlace, tierOf, zoomOf } from '../../model/poster-frame.ts'

/** The same three numbers in the words of d3-zoom and in ours. */
export const transformOf = ({ scale, x, y }: PosterPlace): ZoomTransform => zoomIdentity.translate(x, y).scale(scale)
export const placeAt = ({ k, x, y }: ZoomTransform): PosterPlace => ({ scale: k, x, y })

/** Over the rule of the style sheet: pixels per unit and the corner, how wide strokes are, how many names there are. */
export const lay = (poster: HTMLElement, plane: HTMLElement, { k, x, y }: ZoomTransform): void => {
  const zoom = zoomOf(k)
  plane.style.setProperty('--scale', `${k}px`)
  plane.style.setProperty('--x', `${x}px`)
  plane.style.setProperty('--y', `${y}px`)
  plane.style.setProperty('--nearer', String(Math.round((zoom - 4) * 100) / 100))
  poster.dataset.tier = String(tierOf(zoom))
}
