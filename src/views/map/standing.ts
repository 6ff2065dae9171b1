/** Where the live map stands, written on the map's element for whoever describes it; the poster writes the same. */
import { viewText } from '../../model/on-map.ts'
import type { Dispose } from '../../store/watch.ts'
import type { HeardMap } from './port.ts'

/** Sets `data-at` on `root` each time the map has come to rest; `canvas` is described by what `#map-here` says of it. */
export const standing = (
  root: HTMLElement,
  canvas: HTMLElement,
  map: Pick<HeardMap, 'on' | 'getCenter' | 'getZoom'>,
): Dispose => {
  const write = (): void => {
    const { lng, lat } = map.getCenter()
    root.dataset.at = viewText({ lng, lat, zoom: map.getZoom() })
  }
  canvas.setAttribute('aria-describedby', 'map-here')
  write()
  const { unsubscribe } = map.on('moveend', write)
  return unsubscribe
}
