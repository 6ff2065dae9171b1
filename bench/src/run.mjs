/** All rounds of all contestants, taken in turn, and what their values come to. */
import { contestants } from './contestants.mjs'
import { profiles } from './profiles.mjs'
import { median, spread, worst } from './statistics.mjs'
import { verdicts } from './targets.mjs'
import { visitForMap, visitForUse } from './visit.mjs'

/** Choices of an event for each contestant and profile, over all rounds. */
const choices = 20

/** @typedef {Awaited<ReturnType<typeof visitForMap>> & Awaited<ReturnType<typeof visitForUse>>} Values */

/**
 * @param {readonly Values[]} values one of each round
 * @returns {import('./targets.mjs').Medians}
 */
export const mediansOf = (values) => {
  const middle = (/** @type {Exclude<keyof Values, 'selects'>} */ name) => median(values.map((value) => value[name]))
  const selects = values.flatMap((value) => value.selects)
  const all = {
    firstPaint: middle('firstPaint'),
    largestPaint: middle('largestPaint'),
    usable: middle('usable'),
    live: middle('live'),
    bytesUsable: middle('bytesUsable'),
    bytesLive: middle('bytesLive'),
    requests: middle('requests'),
    blocking: middle('blocking'),
    select: median(selects),
    selectWorst: worst(selects),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/**
 * @param {import('./visit.mjs').Place} place
 * @param {number} rounds
 * @param {(line: string) => void} say
 */
export const runAll = async (place, rounds, say) => {
  const measured = /** @type {Record<string, Record<string, Values[]>>} */ ({})
  for (let round = 0; round < rounds; round++) {
    for (const profile of profiles) {
      // Another one begins each round, so that none is always measured after the same one.
      const turn = contestants.map((_, index) => contestants[(index + round) % contestants.length])
      for (const contestant of turn.filter((it) => it !== undefined)) {
        const shares =
          contestant.id === 'bare' ? [] : spread({ length: 1000, count: Math.ceil(choices / rounds), round, rounds })
        const use = await visitForUse(place, contestant, profile)
        const map = await visitForMap(
          place,
          contestant,
          profile,
          shares.map((share) => share / 1000),
        )
        const before = measured[profile.id] ?? {}
        const own = before[contestant.id] ?? []
        measured[profile.id] = { ...before, [contestant.id]: [...own, { ...use, ...map }] }
        const { firstPaint = Number.NaN, live = Number.NaN } = map
        say(
          `  ${round + 1}/${rounds} ${profile.id.padEnd(5)} ${contestant.name.padEnd(27)} first paint ${firstPaint.toFixed(0)} ms, usable ${use.usable.toFixed(0)} ms, map ${live.toFixed(0)} ms`,
        )
      }
    }
  }
  const medians = Object.fromEntries(
    Object.entries(measured).map(([profile, byContestant]) => [
      profile,
      Object.fromEntries(Object.entries(byContestant).map(([id, values]) => [id, mediansOf(values)])),
    ]),
  )
  return { measured, medians, verdicts: profiles.flatMap(({ id }) => verdicts(id, medians[id] ?? {})) }
}
