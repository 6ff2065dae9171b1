/** What hands may do with the map: it never turns nor tilts, and in a page around it leaves that page its wheel. */
import type { Map as MapLibre, MapOptions } from 'maplibre-gl'
import type { Dispose } from '../../store/watch.ts'

const isModest = (root: HTMLElement): boolean => root.dataset.gestures === 'cooperative'

/** How the map begins. */
export const gestures = (root: HTMLElement): Partial<MapOptions> => ({
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  maxPitch: 0,
  cooperativeGestures: isModest(root),
})

/** Follows `data-gestures` of `root`: in full screen there is no page around that would scroll. */
export const modesty = (root: HTMLElement, map: MapLibre): Dispose => {
  const watched = new MutationObserver(() => {
    if (isModest(root)) map.cooperativeGestures.enable()
    else map.cooperativeGestures.disable()
  })
  watched.observe(root, { attributeFilter: ['data-gestures'] })
  return () => watched.disconnect()
}
