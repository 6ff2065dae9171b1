/** What Araxes wants to reach, as ratios between medians of one run, or in milliseconds. */
import { ratio } from './statistics.mjs'

/**
 * Medians of one contestant under one profile: milliseconds, bytes; undefined where it has no such thing.
 * @typedef {object} Medians
 * @property {number} [firstPaint]
 * @property {number} [largestPaint]
 * @property {number} [usable]
 * @property {number} [live]
 * @property {number} [bytesUsable]
 * @property {number} [bytesLive]
 * @property {number} [requests] until the map is live
 * @property {number} [blocking]
 * @property {number} [select]
 * @property {number} [selectWorst]
 */

/** @typedef {Record<string, Medians>} ByContestant */
/** @typedef {{ profile: string, text: string, value: number | undefined, limit: number, unit: '×' | 'ms', met: boolean }} Verdict */
/** @typedef {{ text: string, metric: keyof Medians, than: string, limit: number }} RatioTarget */

/** @type {readonly RatioTarget[]} */
const ratios = [
  { text: 'first paint, of the static SVG page', metric: 'firstPaint', than: 'static', limit: 1.25 },
  { text: 'timeline, list and poster usable, of TimelineJS', metric: 'usable', than: 'timelinejs', limit: 0.6 },
  { text: 'timeline, list and poster usable, of leaflet.timeline', metric: 'usable', than: 'leaflet', limit: 0.7 },
  { text: 'live map, of bare MapLibre', metric: 'live', than: 'bare', limit: 1.1 },
  { text: 'blocking time, of bare MapLibre', metric: 'blocking', than: 'bare', limit: 1.1 },
  { text: 'bytes until the map is live, of bare MapLibre', metric: 'bytesLive', than: 'bare', limit: 1.35 },
]

/** @param {number | undefined} value @param {number} limit */
const within = (value, limit) => value !== undefined && value <= limit

/**
 * Every target against the medians of one profile; what was not measured is not met.
 * @param {string} profile `fast` or `slow`
 * @param {ByContestant} medians
 * @returns {Verdict[]}
 */
export const verdicts = (profile, medians) => {
  const own = medians.araxes ?? {}
  const compared = ratios.map(({ text, metric, than, limit }) => {
    const value = ratio(own[metric], medians[than]?.[metric])
    return { profile, text, value, limit, unit: /** @type {const} */ ('×'), met: within(value, limit) }
  })
  const [text, value, limit] =
    profile === 'slow'
      ? /** @type {const} */ (['select: card, timeline and map updated, the worst', own.selectWorst, 200])
      : /** @type {const} */ (['select: card, timeline and map updated, median', own.select, 50])
  return [...compared, { profile, text, value, limit, unit: 'ms', met: within(value, limit) }]
}
