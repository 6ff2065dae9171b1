/** Stations with their numbers and the points of fields in a picture to take away, in pixels of the map's box. */
import type { Geography } from './geography.ts'
import { meets } from './map-style-state.ts'
import type { Palette } from './palette.ts'
import { type PictureView, placer } from './picture-ground.ts'
import type { StoryLayer } from './story.ts'

const symbols: readonly StoryLayer['symbol'][] = ['pipeline', 'field', 'sea-leg']

interface Spot {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** 0 for none. */
  readonly number: number
}

/** Where the points of the layers that are on lie, valid in the window; never one that is only alleged. */
export const pointSpots = (
  { points }: Pick<Geography, 'points'>,
  layers: readonly StoryLayer[],
  asked: PictureView,
): Spot[] => {
  const at = placer(asked)
  const isOn = ({ id, symbol }: StoryLayer): boolean => asked.layers.has(id) && symbols.includes(symbol)
  const on = new Set(layers.filter(isOn).map(({ id }) => id))
  return points.features
    .filter(({ properties: it }) => on.has(it.layer) && it.basis !== 'alleged' && meets(it, asked.window))
    .map(({ properties: { number }, geometry }) => {
      const [x, y] = at(geometry.coordinates)
      return { x, y, radius: number > 0 ? 7 : 3.4, number }
    })
}

/** Those points as SVG text. */
export const picturePoints = (
  geography: Pick<Geography, 'points'>,
  layers: readonly StoryLayer[],
  asked: PictureView,
  palette: Palette,
): string =>
  pointSpots(geography, layers, asked)
    .map(({ number, radius, ...spot }) => {
      const [x, y] = [spot.x.toFixed(1), spot.y.toFixed(1)]
      const dot = `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.casing}" stroke="${palette.category.energy}" stroke-width="1.8"/>`
      if (number === 0) return dot
      return `${dot}<text class="number" x="${x}" y="${y}" dy=".35em" font-size="10" font-weight="500" text-anchor="middle" fill="${palette.label}">${number}</text>`
    })
    .join('\n')
