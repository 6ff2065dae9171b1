/** How often a property is tried: a little with every check, in full by `npm run check:hostile`. */
import fc from 'fast-check'

const full = process.env.ARAXES_HOSTILE === 'full'
const given = Number(process.env.ARAXES_SEED)

/** Milliseconds that a run may take. */
export const patience = 600_000

/**
 * Tries a property and says how often and from which seed; ARAXES_SEED repeats a run.
 * @param often in full; a share of it with every check
 */
export const tryOften = <Value>(
  name: string,
  often: number,
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => void,
): void => {
  const seed = Number.isInteger(given) && given !== 0 ? given : Math.floor(Math.random() * 2 ** 31)
  const numRuns = full ? often : Math.ceil(often / 40)
  fc.assert(fc.property(values, holds), { numRuns, seed })
  if (full) process.stdout.write(`${name}: ${numRuns} tried, seed ${seed}\n`)
}
