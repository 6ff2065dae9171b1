/** Distances and directions in words: "about 45 km south-west". */
import { numeral } from './language.ts'
import * as words from './words/distances.ts'

/** The wind of eight that is nearest to a bearing in degrees from north, of any sign. */
export const compass = (bearing: number): string =>
  words.winds[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? ''

/** The step in kilometres to which a distance is rounded: the farther, the coarser. */
const stepOf = (kilometres: number): number => (kilometres < 20 ? 1 : kilometres < 100 ? 5 : 10)

/**
 * "45 km", or "about 45 km" where the rounding does not cover how far the point may be off.
 * @param uncertainty kilometres
 */
export const distanceWords = (kilometres: number, uncertainty: number): string => {
  const step = stepOf(kilometres)
  const rounded = Math.max(1, Math.round(kilometres / step) * step)
  return uncertainty > step ? words.aboutKilometres(numeral(rounded)) : words.kilometres(numeral(rounded))
}

/** How far in kilometres a point may be off, from what its place says of its accuracy. */
export const uncertaintyOf = (accuracy: string): number => {
  if (/approximate|indicative|centre of an area|inference|\bnear\b|\bin the district\b/i.test(accuracy)) return 10
  return Number(/(\d+(\.\d+)?) km/.exec(accuracy)?.[1] ?? 0)
}
