/** How often a property is tried: a little with every check, in full by `npm run check:hostile`. */
import fc from 'fast-check'

const full = process.env.ARAXES_HOSTILE === 'full'
const given = process.env.ARAXES_SEED
/** A check that fails by chance is soon believed no more: every run is the same one, unless others are asked for. */
const usual = 1933465431

/** Milliseconds that a run may take. */
export const patience = 600_000

/**
 * Tries a property and says how often and from which seed; ARAXES_SEED names another one, or is `any`.
 * @param often in full; a share of it with every check
 */
export const tryOften = async <Value>(
  name: string,
  often: number,
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => void | Promise<void>,
): Promise<void> => {
  const seed = given === 'any' ? Math.floor(Math.random() * 2 ** 31) : Number(given) || usual
  const numRuns = full ? often : Math.ceil(often / 40)
  const start = performance.now()
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      await holds(value)
    }),
    { numRuns, seed },
  )
  if (full)
    process.stdout.write(
      `${name}: ${numRuns} tried in ${((performance.now() - start) / 1000).toFixed(1)} s, seed ${seed}\n`,
    )
}
