/** Dates of generated stories: every form of EDTF that the data know, over twenty-five years. */

/** @typedef {import('../src/model/story.ts').When} When */
/** @typedef {() => number} Random from 0 up to 1 */
/** @typedef {{ text: string, when: Omit<When, 'label'> }} Dated */

const day = 86_400_000
const first = Date.UTC(2001, 0, 1)
const years = 25

/**
 * Chance that comes out the same for the same seed (mulberry32).
 * @param {number} seed
 * @returns {Random}
 */
export const chance = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** @param {Random} random @param {number} count @returns {number} a whole number below `count` */
export const below = (random, count) => Math.floor(random() * count)

/** @template Item @param {Random} random @param {readonly Item[]} items @returns {Item} */
export const oneOf = (random, items) => /** @type {Item} */ (items[below(random, items.length)])

/** @param {number} instant */
export const isoDay = (instant) => new Date(instant).toISOString().slice(0, 10)
const isoMonth = (/** @type {number} */ instant) => isoDay(instant).slice(0, 7)

const sure = { from: false, to: false }
const loose = { from: true, to: true }
const monthAt = (/** @type {number} */ instant) => {
  const date = new Date(instant)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return { from: Date.UTC(year, month), to: Date.UTC(year, month + 1) }
}

/** @type {Readonly<Record<string, (from: number, random: Random) => Dated>>} */
const forms = {
  day: (from) => ({ text: isoDay(from), when: { from, to: from + day, form: 'day', unsure: sure } }),
  interval: (from, random) => {
    const last = from + (1 + below(random, 40)) * day
    return { text: `${isoDay(from)}/${isoDay(last)}`, when: { from, to: last + day, form: 'lasted', unsure: sure } }
  },
  set: (from, random) => {
    const last = from + (2 + below(random, 25)) * day
    return { text: `[${isoDay(from)}..${isoDay(last)}]`, when: { from, to: last + day, form: 'within', unsure: sure } }
  },
  month: (from) => ({ text: isoMonth(from), when: { ...monthAt(from), form: 'within', unsure: sure } }),
  aboutMonth: (from) => ({ text: `${isoMonth(from)}~`, when: { ...monthAt(from), form: 'lasted', unsure: loose } }),
  aboutInterval: (from, random) => {
    const last = from + (32 + below(random, 80)) * day
    const text = `${isoDay(from)}~/${isoMonth(last)}~`
    return { text, when: { from, to: monthAt(last).to, form: 'lasted', unsure: loose } }
  },
  ongoing: (from) => ({
    text: `${isoDay(from)}/..`,
    when: { from, to: Number.POSITIVE_INFINITY, form: 'ongoing', unsure: sure },
  }),
}

/** Most dates are days, as in a real story; one in a hundred goes on. */
const shares = /** @type {const} */ ([
  ['day', 0.62],
  ['interval', 0.8],
  ['set', 0.86],
  ['month', 0.91],
  ['aboutMonth', 0.95],
  ['aboutInterval', 0.99],
  ['ongoing', 1],
])

/**
 * A date between 2001 and 2025, the later years with more of them.
 * @param {Random} random
 * @returns {Dated}
 */
export const dated = (random) => {
  const share = random() ** 0.6
  const from = first + Math.floor((share * years * 365.25 * day) / day) * day
  const at = random()
  const [name] = shares.find(([, upTo]) => at < upTo) ?? shares[0]
  return /** @type {Dated} */ (forms[name]?.(from, random))
}
