/** Where a page around the frame wants the map to be. */
import { type View, viewAround, zooms } from './camera.ts'
import type { Command } from './frame-message.ts'

/** The view that is asked for; a box is fitted into a map of `width` and `height` pixels. */
export const viewFor = (
  command: Command & { readonly type: 'setView' },
  { width, height }: { readonly width: number; readonly height: number },
): View => {
  if ('center' in command) {
    const [lng, lat] = command.center
    return { lng, lat, zoom: command.zoom }
  }
  const [west, south, east, north] = command.bbox
  const corners = [
    [west, south],
    [east, north],
  ] as const
  const frame = { width, height, padding: { left: 0, right: 0, top: 0, bottom: 0 } }
  const middle = { lng: (west + east) / 2, lat: (south + north) / 2, zoom: zooms.least }
  return viewAround(corners, frame, zooms.greatest) ?? middle
}
