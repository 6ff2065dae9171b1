/** What generated stories are made of: places and events of every kind, before they become records or marks. */
import { below, dated, oneOf } from './generated-dates.mjs'

/** @typedef {import('./generated-dates.mjs').Random} Random */

const categories = /** @type {const} */ (['diplomacy', 'security', 'energy', 'transport', 'incident'])
const kinds = /** @type {const} */ (['capital', 'town', 'minor', 'site', 'terminal', 'field', 'region'])
/** Basis, response, and how many of a hundred have both. */
const statuses = /** @type {const} */ ([
  ['documented', 'none-found', 38],
  ['documented', 'confirmed', 54],
  ['reported', 'none-found', 70],
  ['reported', 'disputed', 76],
  ['alleged', 'none-found', 84],
  ['alleged', 'denied', 93],
  ['opinion', 'none-found', 97],
  ['opinion', 'disputed', 100],
])
export const subjects = {
  diplomacy: 'a meeting of delegations',
  security: 'an exercise near a border',
  energy: 'a delivery of fuel',
  transport: 'a change of a timetable',
  incident: 'a damaged building',
}
/** Longitude and latitude of the region, in degrees. */
const [west, south, east, north] = /** @type {const} */ ([36.5, 31.5, 54.5, 43])

export const many = (/** @type {number} */ count, /** @type {number} */ per, least = 6) =>
  Math.max(least, Math.ceil(count / per))
const round = (/** @type {number} */ degrees) => Math.round(degrees * 1e4) / 1e4
/** @template Item @param {number} count @param {(number: number) => Item} make @returns {Item[]} */
export const list = (count, make) => Array.from({ length: count }, (_, index) => make(index + 1))

/** @param {number} count @param {Random} random */
export const placesOf = (count, random) =>
  list(many(count, 8), (number) => ({
    id: `place-${number}`,
    name: `Place ${number}`,
    kind: oneOf(random, kinds),
    point: /** @type {[number, number]} */ ([
      round(west + random() * (east - west)),
      round(south + random() * (north - south)),
    ]),
    label: number <= 6,
    accuracy: 'Generated',
  }))

/** @param {number} from @returns {'context' | 'before-article' | 'article' | 'after-article'} */
const phaseOf = (from) => {
  if (from < Date.UTC(2025, 0)) return 'context'
  if (from < Date.UTC(2025, 11)) return 'before-article'
  return from < Date.UTC(2025, 11, 20) ? 'article' : 'after-article'
}

/** What one event is, before it becomes records or a mark. @param {number} number @param {number} count @param {Random} random */
export const eventOf = (number, count, random) => {
  const category = oneOf(random, categories)
  const at = random() * 100
  const [basis, response] = statuses.find(([, , upTo]) => at < upTo) ?? statuses[0]
  const date = dated(random)
  const office = 1 + below(random, many(count, 50))
  const told = basis === 'alleged' || basis === 'opinion'
  return {
    id: `event-${number}`,
    number,
    category,
    basis,
    response,
    date,
    office,
    other: 1 + below(random, many(count, 50)),
    title: told
      ? `Office ${office} says there was ${subjects[category]}, no. ${number}`
      : `Record of ${subjects[category]}, no. ${number}`,
    label: `Event ${number}`,
    phase: phaseOf(date.when.from),
    places: [...new Set(list(below(random, 10) === 0 ? 2 : 1, () => `place-${1 + below(random, many(count, 8))}`))],
    weight: 1 + below(random, 5),
    source: 1 + below(random, many(count, 4)),
    level: /** @type {0 | 1 | 2 | 3 | 4} */ (below(random, 5)),
  }
}

/** The first window and the first view of every generated story. */
export const window = { from: Date.UTC(2025, 0), to: Date.UTC(2026, 0) }
export const home = /** @type {[number, number, number, number]} */ ([43.2, 33.4, 52.6, 41.9])
export const layers = [
  { id: 'events', title: 'Places of events', symbol: 'event-place', on: true, note: 'Generated places.', sources: [] },
]
