/**
 * Where something of the page lies upon the map: kept free of names, because a name that is cut by the edge of a card is
 * read wrongly. The style knows pixels only as the size of an image, so each cover is an image that nobody sees.
 */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection, Point } from 'geojson'
import type { Position } from './camera.ts'

/** A rectangle in pixels from the top left of the map. */
export interface Cover {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

type Covers = FeatureCollection<Point, { readonly image: string }>

export const coverSource = 'covers'

/** Sides are rounded up to this, in pixels: few sizes, and images that weigh nothing. */
export const coverStep = 8
const steps = (pixels: number): number => Math.max(1, Math.ceil(pixels / coverStep))

/** The part of a rectangle that lies on a map of this size; null where none does. */
export const coverOn = (map: Pick<Cover, 'width' | 'height'>, { left, top, width, height }: Cover): Cover | null => {
  const [x0, y0] = [Math.max(0, left), Math.max(0, top)]
  const [x1, y1] = [Math.min(map.width, left + width), Math.min(map.height, top + height)]
  return x1 > x0 && y1 > y0 ? { left: x0, top: y0, width: x1 - x0, height: y1 - y0 } : null
}

const nameOf = ({ width, height }: Cover): string => `cover-${steps(width)}-${steps(height)}`

/** Width and height of the image of a cover in its own pixels, by its name; undefined for any other image. */
export const coverSize = (name: string): readonly [number, number] | undefined => {
  const [, width, height] = /^cover-(\d+)-(\d+)$/.exec(name) ?? []
  return width && height ? [Number(width), Number(height)] : undefined
}

/** Each cover at the place that lies beneath its middle; `under` gives the place beneath a pixel. */
export const coverPoints = (covers: readonly Cover[], under: (x: number, y: number) => Position): Covers => ({
  type: 'FeatureCollection',
  features: covers.map((cover) => ({
    type: 'Feature',
    properties: { image: nameOf(cover) },
    geometry: {
      type: 'Point',
      coordinates: [...under(cover.left + cover.width / 2, cover.top + cover.height / 2)],
    },
  })),
})

export const noCovers: Covers = coverPoints([], () => [0, 0])

/** Takes the room of the covers; stands above all names, so that it is placed before them. */
export const coverLayer: LayerSpecification = {
  id: 'covers',
  type: 'symbol',
  source: coverSource,
  layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true, 'icon-padding': 2 },
  paint: { 'icon-opacity': 0 },
}
