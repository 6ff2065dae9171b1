/** What is wrong with the geometry of a feature (RFC 7946), so that nothing after it draws what is no place on earth. */
import { type Problem, shown } from '../model/problem.ts'

/** How many lists stand around a position. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

interface Fault {
  readonly place: string
  readonly found: unknown
  readonly expected: string
}

const isWithin = (value: unknown, most: number): boolean => typeof value === 'number' && Math.abs(value) <= most

const isPosition = (value: unknown): value is readonly number[] =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.length <= 3 &&
  isWithin(value[0], 180) &&
  isWithin(value[1], 90) &&
  value.every(Number.isFinite)

/** The fewest positions of a line or of a ring, which ends where it began. */
const tooShort = (type: string, positions: readonly unknown[]): string | undefined => {
  if (/LineString$/.test(type)) return positions.length < 2 ? 'at least two positions' : undefined
  if (!/Polygon$/.test(type)) return undefined
  const closed = JSON.stringify(positions[0]) === JSON.stringify(positions.at(-1))
  return positions.length < 4 || !closed ? 'a ring of at least four positions that ends where it began' : undefined
}

const faultIn = (type: string, value: unknown, depth: number, place: string): Fault | undefined => {
  if (depth === 0) {
    const expected = 'a position: longitude from -180 to 180, latitude from -90 to 90'
    return isPosition(value) ? undefined : { place, found: value, expected }
  }
  if (!Array.isArray(value) || value.length === 0) return { place, found: value, expected: 'a list of coordinates' }
  for (const [index, inner] of value.entries()) {
    const fault = faultIn(type, inner, depth - 1, `${place}[${index}]`)
    if (fault) return fault
  }
  const expected = depth === 1 ? tooShort(type, value) : undefined
  return expected === undefined ? undefined : { place, found: value, expected }
}

const faultOf = (feature: unknown): Fault | undefined => {
  const { type, geometry } = (feature ?? {}) as { type?: unknown; geometry?: unknown }
  if (type !== 'Feature') return { place: '', found: feature, expected: 'a GeoJSON Feature' }
  const { type: shape, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  const depth = typeof shape === 'string' && Object.hasOwn(depths, shape) ? depths[shape] : undefined
  if (depth === undefined) {
    return { place: 'geometry', found: geometry, expected: `a geometry: ${Object.keys(depths).join(', ')}` }
  }
  return faultIn(String(shape), coordinates, depth, 'geometry.coordinates')
}

/** The first fault of a feature's geometry; none where it can be drawn. */
export const geometryProblems = (file: string, path: string, feature: unknown): Problem[] => {
  const fault = faultOf(feature)
  if (!fault) return []
  const place = [path, fault.place].filter(Boolean).join(' › ')
  return [{ file, path: place, found: shown(fault.found), expected: fault.expected }]
}
