/** The view of a picture to take away: what the reader saw, however large their screen is. */
import type { Frame, View } from './camera.ts'

type Size = Pick<Frame, 'width' | 'height'>

/** A frame that is not laid out, because the tables stand in the map's place, says nothing of what was seen. */
const least = 100

/** The same centre, and a zoom at which all that `from` showed, in pixels, is still inside `to`. */
export const asSeen = (view: View, from: Size | null, to: Size): View =>
  from === null || from.width < least || from.height < least
    ? view
    : { ...view, zoom: view.zoom + Math.log2(Math.min(to.width / from.width, to.height / from.height)) }
