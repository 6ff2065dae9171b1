/** A printed map's arithmetic: Web Mercator from degrees to pixels of a sheet, north up. */
import type { Position } from 'geojson'

export interface Board {
  readonly width: number
  readonly height: number
  /** Longitude, latitude in degrees to x, y in pixels, y downward. */
  readonly at: (position: Position) => [x: number, y: number]
  /** Pixels of a kilometre at the middle of the map. */
  readonly kilometre: number
}

/** Circumference of the earth at the equator in kilometres. */
const equator = 40_075

const mercator = ([lng = 0, lat = 0]: Position): [number, number] => [
  lng / 360,
  -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
]

/** The board that shows all of a frame (west, south, east, north) in its middle, as large as it goes. */
export const boardOf = (
  [west, south, east, north]: readonly [number, number, number, number],
  width: number,
  height: number,
): Board => {
  const [left, bottom] = mercator([west, south])
  const [right, top] = mercator([east, north])
  const scale = Math.min(width / (right - left), height / (bottom - top))
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  const latitude = (south + north) / 2
  return {
    width,
    height,
    at: (position) => {
      const [x, y] = mercator(position)
      return [(x - middleX) * scale + width / 2, (y - middleY) * scale + height / 2]
    },
    kilometre: scale / (equator * Math.cos((latitude * Math.PI) / 180)),
  }
}

/** A round length in kilometres (1, 2 or 5 times a power of ten) that is drawn in at most `widest` pixels. */
export const scaleLength = ({ kilometre }: Pick<Board, 'kilometre'>, widest: number): number => {
  const most = widest / kilometre
  const power = 10 ** Math.floor(Math.log10(most))
  return ([5, 2, 1].find((factor) => factor * power <= most) ?? 1) * power
}
