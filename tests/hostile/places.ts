/** The places of a value that is in order, and what stands there made another. */
import fc from 'fast-check'
import { hostileTexts, hostileValue } from './values.ts'

export type Path = readonly (string | number)[]

type Inside = Record<string | number, unknown>

/** The place of every value below a value, itself not included. */
export const places = (value: unknown, path: Path = []): Path[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key]
        return [here, ...places(inner, here)]
      })
    : []

export const at = (value: unknown, path: Path): unknown =>
  path.reduce((inner, key) => (inner as Inside | undefined)?.[key], value)

const put = (value: unknown, path: Path, by: unknown): void => {
  const inner = at(value, path.slice(0, -1))
  const entry = { value: by, writable: true, enumerable: true, configurable: true }
  // Defined, because `__proto__` is to be a field like any other.
  const takes = typeof path.at(-1) === 'number' || !Array.isArray(inner)
  if (takes && inner !== null && typeof inner === 'object') Object.defineProperty(inner, path.at(-1) ?? '', entry)
}

/** A copy with another value at a place. */
export const replaced = (value: unknown, path: Path, by: unknown): unknown => {
  const copy = structuredClone(value)
  put(copy, path, by)
  return copy
}

/** Names that objects have already, and what is no name. */
const strangeKeys = fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', ...hostileTexts)

/** One of some values, with up to three of its places given another value, or a field that it should not have. */
export const spoilt = <Value>(
  inOrder: readonly Value[],
  other: fc.Arbitrary<unknown> = hostileValue,
): fc.Arbitrary<unknown> =>
  fc.oneof(
    ...inOrder.map((whole) => {
      const place = fc.constantFrom(...places(whole))
      const stranger = fc.tuple(place, strangeKeys).map(([path, key]): Path => [...path.slice(0, -1), key])
      const spot = fc.oneof({ weight: 6, arbitrary: place }, { weight: 1, arbitrary: stranger })
      return fc.array(fc.tuple(spot, other), { maxLength: 3 }).map((changes) => {
        const copy: unknown = structuredClone(whole)
        // The deepest first, so that nothing is put into a value that was put there.
        for (const [path, by] of changes.toSorted(([one], [two]) => two.length - one.length)) put(copy, path, by)
        return copy
      })
    }),
  )
