/** Arithmetic of measurements; a value that was not observed is `undefined` and is left out. */

/** @typedef {number | undefined} Measured */

/** @param {readonly Measured[]} values @returns {number[]} those that were observed, in order of size */
const ordered = (values) => values.filter((value) => value !== undefined).sort((one, other) => one - other)

/**
 * The middle value, or the mean of the two in the middle.
 * @param {readonly Measured[]} values
 * @returns {Measured} undefined where nothing was observed
 */
export const median = (values) => {
  const sorted = ordered(values)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}

/**
 * The greatest value.
 * @param {readonly Measured[]} values
 * @returns {Measured} undefined where nothing was observed
 */
export const worst = (values) => ordered(values).at(-1)

/**
 * How many times as large as another value.
 * @param {Measured} value
 * @param {Measured} other
 * @returns {Measured} undefined where one of them is unknown or the other is zero
 */
export const ratio = (value, other) =>
  value === undefined || other === undefined || other === 0 ? undefined : value / other

/** Work on the main thread, milliseconds since navigation. @typedef {{ start: number, duration: number }} Task */

/** A task is felt from here on, milliseconds. */
const felt = 50

/**
 * Total blocking time: what each long task takes beyond 50 ms, of the tasks that begin before `until`.
 * @param {readonly Task[]} tasks
 * @param {number} until milliseconds since navigation
 */
export const blockingTime = (tasks, until) =>
  tasks.filter(({ start }) => start < until).reduce((sum, { duration }) => sum + Math.max(0, duration - felt), 0)

/**
 * Numbers from 0 to `length - 1` for one round, spread evenly, so that the rounds together take different ones.
 * @param {{ length: number, count: number, round: number, rounds: number }} wanted
 */
export const spread = ({ length, count, round, rounds }) =>
  Array.from({ length: count }, (_, index) => Math.floor(((index * rounds + round) * length) / (count * rounds)))
