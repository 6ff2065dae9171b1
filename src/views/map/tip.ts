/** Name and status of what the pointer is on, in the element that the page keeps for it. */
import { all, type Dispose } from '../../store/watch.ts'
import { pointedAt } from './listen.ts'
import type { HeardMap, Pixel } from './port.ts'

/** The words of a feature: its name, and the word that says what it rests on. */
const wordsOf = (properties: Readonly<Record<string, unknown>>): readonly [string, string] => [
  String(properties.name ?? ''),
  String(properties.status ?? ''),
]

/**
 * Shows the tooltip at `--tip-x`, `--tip-y` (pixels from the top left of `root`), turned to the side that has room
 * by `data-side`; `data-pointing` on `root` tells the cursor.
 */
export const tip = (root: HTMLElement, map: HeardMap): Dispose => {
  const element = root.querySelector<HTMLElement>('.map-tip')
  if (!element) return () => {}
  const hide = (): void => {
    element.hidden = true
    delete root.dataset.pointing
  }
  const show = (point: Pixel): void => {
    const found = pointedAt(map, point)
    if (!found) {
      hide()
      return
    }
    const [name, status] = wordsOf(found.properties)
    element.textContent = status && status !== name ? `${name} · ${status}` : name
    element.dataset.side = point.x > root.clientWidth / 2 ? 'left' : 'right'
    element.dataset.edge = point.y < 72 ? 'top' : 'inside'
    element.style.setProperty('--tip-x', `${Math.round(point.x)}px`)
    element.style.setProperty('--tip-y', `${Math.round(point.y)}px`)
    element.hidden = false
    root.dataset.pointing = 'feature'
  }
  const subscriptions = [
    map.on('mousemove', ({ point }) => show(point)),
    map.on('mouseout', hide),
    map.on('movestart', hide),
  ]
  return all(hide, ...subscriptions.map((subscription) => () => subscription.unsubscribe()))
}
