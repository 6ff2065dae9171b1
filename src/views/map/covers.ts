/** Tells the map what of the page lies upon it, so that no name is written where nobody could read it whole. */
import type { FeatureCollection } from 'geojson'
import type { Position } from '../../model/camera.ts'
import { type Cover, coverOn, coverPoints, coverSource } from '../../model/map-covers.ts'
import { all, type Dispose } from '../../store/watch.ts'
import type { Subscription } from './port.ts'

/** What of MapLibre's Map is used. */
export interface CoveredMap {
  on(type: 'idle' | 'style.load', listener: () => void): Subscription
  getSource(id: string): object | undefined
  unproject(pixel: [number, number]): { readonly lng: number; readonly lat: number }
}

const what = '.card:not([hidden]), .legend, .map-controls, .map-policy, .maplibregl-ctrl-scale'

/** The covers are measured when the map has come to rest, and told when they, or what lies beneath them, are others. */
export const covers = (root: HTMLElement, map: CoveredMap): Dispose => {
  let last = ''
  const look = (): void => {
    const frame = root.getBoundingClientRect()
    // Larger than the map's own pixels where a style sheet enlarges it: before a class.
    const scale = frame.width > 0 ? root.offsetWidth / frame.width : 1
    const size = { width: frame.width * scale, height: frame.height * scale }
    const found = [...root.ownerDocument.querySelectorAll(what)].flatMap((element): readonly Cover[] => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [(left - frame.left) * scale, (top - frame.top) * scale]
      const cover = coverOn(size, { left: x, top: y, width: width * scale, height: height * scale })
      return cover ? [cover] : []
    })
    const points = coverPoints(found, (x, y): Position => {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    })
    const next = JSON.stringify(points)
    const source = map.getSource(coverSource)
    if (next === last || !source) return
    last = next
    ;(source as { setData(data: FeatureCollection): void }).setData(points)
  }
  const forget = (): void => {
    last = ''
  }
  const sizes = new ResizeObserver(look)
  for (const element of root.ownerDocument.querySelectorAll('.cards, .legend')) sizes.observe(element)
  const rested = map.on('idle', look)
  const renewed = map.on('style.load', forget)
  return all(
    () => sizes.disconnect(),
    () => rested.unsubscribe(),
    () => renewed.unsubscribe(),
  )
}
