/** Stations with their numbers and the points of fields in a picture to take away, in pixels of the map's box. */
import type { Geography } from './geography.ts'
import { meets } from './map-style-state.ts'
import type { Palette } from './palette.ts'
import { type PictureView, placer } from './picture-ground.ts'
import type { StoryLayer } from './story.ts'

const symbols: readonly StoryLayer['symbol'][] = ['pipeline', 'field', 'sea-leg']

/** Points of the layers that are on, valid in the window; never one that is only alleged. */
export const picturePoints = (
  { points }: Pick<Geography, 'points'>,
  layers: readonly StoryLayer[],
  asked: PictureView,
  palette: Palette,
): string => {
  const at = placer(asked)
  const on = new Set(
    layers.filter(({ id, symbol }) => asked.layers.has(id) && symbols.includes(symbol)).map((it) => it.id),
  )
  return points.features
    .filter(({ properties: it }) => on.has(it.layer) && it.basis !== 'alleged' && meets(it, asked.window))
    .map(({ properties: { number }, geometry }) => {
      const [x, y] = at(geometry.coordinates).map((value) => value.toFixed(1))
      const dot = `<circle cx="${x}" cy="${y}" r="${number > 0 ? 7 : 3.4}" fill="${palette.casing}" stroke="${palette.category.energy}" stroke-width="1.8"/>`
      if (number === 0) return dot
      return `${dot}<text class="number" x="${x}" y="${y}" dy=".35em" font-size="10" font-weight="500" text-anchor="middle" fill="${palette.label}">${number}</text>`
    })
    .join('\n')
}
