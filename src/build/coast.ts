/** Where the land meets the sea: its rings without what only the frame has cut. */
import type { Position } from 'geojson'

export type Frame = readonly [west: number, south: number, east: number, north: number]

/** Whether both ends of a piece lie on one and the same side of the frame, within `precision` degrees. */
const alongFrame = (
  [x0 = 0, y0 = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
  frame: Frame,
  precision: number,
): boolean => {
  const on = (value: number, side: number): boolean => Math.abs(value - side) <= precision
  const [west, south, east, north] = frame
  return (
    (on(x0, west) && on(x1, west)) ||
    (on(x0, east) && on(x1, east)) ||
    (on(y0, south) && on(y1, south)) ||
    (on(y0, north) && on(y1, north))
  )
}

const pieces = (ring: readonly Position[], frame: Frame, precision: number): Position[][] => {
  const lines: Position[][] = []
  let line: Position[] = []
  for (const [index, to] of ring.entries()) {
    const from = ring[index - 1]
    if (!from) continue
    if (alongFrame(from, to, frame, precision)) {
      if (line.length > 1) lines.push(line)
      line = []
    } else {
      if (line.length === 0) line.push(from)
      line.push(to)
    }
  }
  return line.length > 1 ? [...lines, line] : lines
}

/** Rings of polygons as lines, in degrees; wound as GeoJSON asks, the sea lies to their right. */
export const coastOf = (polygons: readonly Position[][][], frame: Frame, precision = 1e-3): Position[][] =>
  polygons.flatMap((rings) => rings.flatMap((ring) => pieces(ring, frame, precision)))
