/** Distances, directions and order in words: "about 45 km south-west", "third". */

const winds = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const

/** The wind of eight that is nearest to a bearing in degrees from north, of any sign. */
export const compass = (bearing: number): string => winds[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? ''

/** The step in kilometres to which a distance is rounded: the farther, the coarser. */
const stepOf = (kilometres: number): number => (kilometres < 20 ? 1 : kilometres < 100 ? 5 : 10)

/**
 * "45 km", or "about 45 km" where the rounding does not cover how far the point may be off.
 * @param uncertainty kilometres
 */
export const distanceWords = (kilometres: number, uncertainty: number): string => {
  const step = stepOf(kilometres)
  const rounded = Math.max(1, Math.round(kilometres / step) * step)
  return `${uncertainty > step ? 'about ' : ''}${rounded} km`
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const cardinals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

const suffixOf = (count: number): string => {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10
  return ['th', 'st', 'nd', 'rd'][last] ?? 'th'
}

/** "third of nine"; figures above twelve: "13th of 21". Both count from 1. */
export const orderWords = (place: number, count: number): string =>
  `${ordinals[place - 1] ?? `${place}${suffixOf(place)}`} of ${cardinals[count - 1] ?? count}`

/** How far in kilometres a point may be off, from what its place says of its accuracy. */
export const uncertaintyOf = (accuracy: string): number => {
  if (/approximate|indicative|centre of an area|inference|\bnear\b|\bin the district\b/i.test(accuracy)) return 10
  return Number(/(\d+(\.\d+)?) km/.exec(accuracy)?.[1] ?? 0)
}
