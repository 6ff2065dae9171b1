/** How far apart two drawings of one coast lie, from their pixels alone. */

/** One number for each pixel, row by row: 0 land, 1 sea, in between where the edge passes through. */
export interface Shore {
  readonly width: number
  readonly height: number
  readonly sea: Float32Array
}

export interface Distances {
  readonly points: number
  readonly mean: number
  readonly p95: number
  readonly p99: number
  readonly max: number
  /** How many points lie more than 2 px away. */
  readonly far: number
}

type Point = readonly [number, number]
type Piece = readonly [Point, Point]

/** The edge as short pieces: where the sea passes one half between the middles of four neighbouring pixels. */
export const pieces = ({ width, height, sea }: Shore): Piece[] => {
  const found: Piece[] = []
  const at = (x: number, y: number): number => (sea[y * width + x] ?? 0) - 0.5
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const corners = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)] as const
      const places: readonly Point[] = [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
      ]
      const cuts = corners.flatMap((value, index): Point[] => {
        const next = corners[(index + 1) % 4] ?? 0
        if (value < 0 === next < 0) return []
        const share = value / (value - next)
        const [[x0, y0], [x1, y1]] = [places[index] as Point, places[(index + 1) % 4] as Point]
        return [[x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]]
      })
      for (let index = 0; index + 1 < cuts.length; index += 2)
        found.push([cuts[index] as Point, cuts[index + 1] as Point])
    }
  }
  return found
}

const toPiece = ([x, y]: Point, [[x0, y0], [x1, y1]]: Piece): number => {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length))
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy)
}

/** Whether a drawing is itself between land and sea at a point: a spit half a pixel wide has no edge of its own there. */
const isBetween = ({ width, sea }: Shore, [x, y]: Point): boolean => {
  const tone = sea[Math.round(y) * width + Math.round(x)] ?? 0
  return tone > 0.1 && tone < 0.9
}

/** Farther than this in pixels is no longer looked for, and counts as this. */
const reach = 8

const tally = (distances: number[]): Distances => {
  const sorted = distances.toSorted((a, b) => a - b)
  const share = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
  const mean = sorted.reduce((sum, each) => sum + each, 0) / Math.max(1, sorted.length)
  return {
    points: sorted.length,
    mean,
    p95: share(0.95),
    p99: share(0.99),
    max: sorted.at(-1) ?? 0,
    far: sorted.filter((each) => each > 2).length,
  }
}

/**
 * From every point of one edge to the nearest of the other, in pixels. Where the other drawing shows half-tones its edge
 * passes through that very pixel, whichever side of one half it came to: such a point counts as a pixel at most.
 */
export const edgeDistances = (from: Shore, to: Shore): Distances => {
  const cells = new Map<string, Piece[]>()
  for (const piece of pieces(to)) {
    const key = `${Math.floor(piece[0][0] / reach)},${Math.floor(piece[0][1] / reach)}`
    const cell = cells.get(key)
    if (cell) cell.push(piece)
    else cells.set(key, [piece])
  }
  const distances = pieces(from).map(([point]) => {
    const [column, row] = [Math.floor(point[0] / reach), Math.floor(point[1] / reach)]
    let least: number = reach
    for (let x = column - 1; x <= column + 1; x += 1) {
      for (let y = row - 1; y <= row + 1; y += 1) {
        for (const piece of cells.get(`${x},${y}`) ?? []) least = Math.min(least, toPiece(point, piece))
      }
    }
    return isBetween(to, point) ? Math.min(least, 1) : least
  })
  return tally(distances)
}
