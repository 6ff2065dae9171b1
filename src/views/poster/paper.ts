/** The poster on paper: it lies as the reader left the map, whichever of the two drawings they saw, and says its address. */
import '../../styles/paper.css'
import { formatLink } from '../../model/link.ts'
import { onPoster, scaleOf, tierOf } from '../../model/poster-frame.ts'
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import type { Whereabouts } from '../../store/whereabouts.ts'
import type { Stage } from '../stage.ts'
import { aimOf } from './aim.ts'
import type { PosterElements } from './camera.ts'

/** The map's box on A4 in pixels, for how many names there is room; styles/print-page.css has the same height. */
const box = { width: 703, height: 423 } as const

/** A frame that is not laid out, because the tables stand in the map's place, says nothing of what was seen. */
const least = 100

/**
 * Tells the style sheet for paper, before each print, what was seen: middle, width and height in units of the poster. The
 * paper's own width is known to the style sheet alone.
 */
export const posterPaper = (
  { root, poster, plane }: PosterElements,
  stage: Stage,
  story: Story,
  store: Store,
  where: Whereabouts,
): Dispose => {
  const page = root.ownerDocument.defaultView
  if (!page) return () => {}
  let names: string | undefined
  const lay = (): void => {
    const address = formatLink(story, store.getState()) || '.'
    root.dataset.address = new URL(address, root.ownerDocument.baseURI).href
    const { width, height } = stage.frame()
    if (width < least || height < least) return
    const view = aimOf(poster, story, where.now(), { width, height, padding: { left: 0, right: 0, top: 0, bottom: 0 } })
    const scale = scaleOf(view.zoom)
    const [x, y] = onPoster([view.lng, view.lat])
    const seen = { x, y, width: width / scale, height: height / scale }
    for (const [name, value] of Object.entries(seen)) plane.style.setProperty(`--seen-${name}`, value.toFixed(2))
    names = poster.dataset.tier
    poster.dataset.tier = String(tierOf(view.zoom + Math.log2(Math.min(box.width / width, box.height / height))))
    poster.dataset.paper = ''
  }
  const back = (): void => {
    if (poster.dataset.paper === undefined) return
    delete poster.dataset.paper
    if (names === undefined) delete poster.dataset.tier
    else poster.dataset.tier = names
  }
  return all(
    on(page, 'beforeprint' as keyof HTMLElementEventMap, lay),
    on(page, 'afterprint' as keyof HTMLElementEventMap, back),
  )
}
