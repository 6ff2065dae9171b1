/** Where a page around the frame wants the map to be. */
import { type View, viewAround } from '../model/camera.ts'
import type { Command } from '../model/frame-message.ts'

/** Day of an instant (UTC milliseconds) as "2025-06-13". */
export const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** The view that is asked for; a box is fitted into the map as it stands in the page. */
export const cameraFor = (command: Command & { readonly type: 'setView' }, page: Window): View => {
  if ('center' in command) {
    const [lng, lat] = command.center
    return { lng, lat, zoom: command.zoom }
  }
  const [west, south, east, north] = command.bbox
  const map = page.document.querySelector('#map')
  const size = { width: map?.clientWidth || 1, height: map?.clientHeight || 1 }
  const frame = { ...size, padding: { left: 0, right: 0, top: 0, bottom: 0 } }
  const corners = [
    [west, south],
    [east, north],
  ] as const
  return viewAround(corners, frame, 9) ?? { lng: (west + east) / 2, lat: (south + north) / 2, zoom: 5 }
}
