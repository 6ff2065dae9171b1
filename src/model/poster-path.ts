/** Lines and rings as the `d` of an SVG path, as short as they can be: fewer points, whole units, relative steps. */

export type Point = readonly [x: number, y: number]

/** How far in units a line may leave its true course near a point. */
export type Tolerance = (point: Point) => number

const distance = ([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number => {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length))
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy)
}

/** Douglas–Peucker: no dropped point is farther from the new line than `tolerance` says there. */
export const simplified = (points: readonly Point[], tolerance: Tolerance): Point[] => {
  const kept = new Set([0, points.length - 1])
  const open: [number, number][] = [[0, points.length - 1]]
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch
    const [start, end] = [points[from], points[to]]
    if (!start || !end) continue
    let worst = 1
    let index = -1
    for (let at = from + 1; at < to; at += 1) {
      const point = points[at] as Point
      const excess = distance(point, start, end) / tolerance(point)
      if (excess > worst) [worst, index] = [excess, at]
    }
    if (index < 0) continue
    kept.add(index)
    open.push([from, index], [index, to])
  }
  return points.filter((_, index) => kept.has(index))
}

/** How far apart in units the banks of a strait may be, or the shores of an islet, to be drawn with more care. */
const narrow = 10

/**
 * The tolerance, finer where two banks or shores face each other: a line that strays by as much as a strait is wide
 * closes it. `lines` are everything that is drawn together.
 */
export const heedingNarrows = (lines: readonly (readonly Point[])[], tolerance: Tolerance): Tolerance => {
  interface Vertex {
    readonly point: Point
    readonly line: number
    /** Units along its line. */
    readonly along: number
  }
  const cells = new Map<string, Vertex[]>()
  const keyOf = (x: number, y: number): string => `${Math.floor(x / narrow)},${Math.floor(y / narrow)}`
  const vertices = lines.flatMap((points, line) => {
    let along = 0
    return points.map((point, index): Vertex => {
      const before = points[index - 1] ?? point
      along += Math.hypot(point[0] - before[0], point[1] - before[1])
      return { point, line, along }
    })
  })
  for (const vertex of vertices) {
    const key = keyOf(...vertex.point)
    const cell = cells.get(key)
    if (cell) cell.push(vertex)
    else cells.set(key, [vertex])
  }
  const widths = new Map<Point, number>()
  for (const { point, line, along } of vertices) {
    let width = Number.POSITIVE_INFINITY
    for (const right of [-narrow, 0, narrow])
      for (const down of [-narrow, 0, narrow])
        for (const other of cells.get(keyOf(point[0] + right, point[1] + down)) ?? []) {
          const gap = Math.hypot(point[0] - other.point[0], point[1] - other.point[1])
          const isBank = other.line !== line || Math.abs(other.along - along) > 3 * gap + 1
          if (isBank && gap > 0 && gap < 2 * tolerance(point)) width = Math.min(width, gap)
        }
    widths.set(point, width)
  }
  return (point) => Math.min(tolerance(point), Math.max(0.4, (widths.get(point) ?? Number.POSITIVE_INFINITY) / 3))
}

/** Twice the area of a ring in square units. */
const doubleArea = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [x0, y0] = ring[index - 1] ?? [x, y]
      return sum + x0 * y - x * y0
    }, 0),
  )

export interface PathOptions {
  readonly tolerance: Tolerance
  /** Rings close with `z` and are left out below `leastArea` square units. */
  readonly closed?: boolean
  readonly leastArea?: number
}

/** Whole numbers in the fewest characters: a minus sign parts two numbers as well as a space does. */
const numbers = (values: readonly number[]): string => values.join(' ').replaceAll(' -', '-')

/** One `d` for many lines. Rounding happens on the places, not on the steps, so that errors do not add up. */
export const pathOf = (
  lines: readonly (readonly Point[])[],
  { tolerance, closed = false, leastArea = 0 }: PathOptions,
): string => {
  let path = ''
  let pen: Point = [0, 0]
  const drawn = (line: readonly Point[], share: number): Point[] =>
    simplified(line, (point) => tolerance(point) * share).map(([x, y]): Point => [Math.round(x), Math.round(y)])
  for (const line of lines) {
    const coarse = drawn(line, 1)
    const [first, ...rest] = closed && coarse.length < 5 ? drawn(line, 0.25) : coarse
    if (!first || rest.length < (closed ? 3 : 1)) continue
    if (closed && doubleArea([first, ...rest]) < 2 * leastArea) continue
    let at = first
    const steps: number[] = []
    for (const next of closed ? rest.slice(0, -1) : rest) {
      if (next[0] === at[0] && next[1] === at[1]) continue
      steps.push(next[0] - at[0], next[1] - at[1])
      at = next
    }
    if (steps.length === 0) continue
    path += `m${numbers([first[0] - pen[0], first[1] - pen[1]])}l${numbers(steps)}${closed ? 'z' : ''}`
    pen = closed ? first : at
  }
  return path.replace(/^m/, 'M')
}
