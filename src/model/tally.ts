/** How often each value occurs. */

/** Value -> how often, the most frequent first, then by name. */
export const tally = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)))
}
