/** Distances, directions and order. */

/** From north in steps of 45 degrees, clockwise. */
export const winds = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const

export const kilometres = (count: string): string => `${count} km`
export const aboutKilometres = (count: string): string => `about ${count} km`

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const
const cardinals = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

const suffixOf = (count: number): string => {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10
  return (['th', 'st', 'nd', 'rd'] as const)[last] ?? 'th'
}

/** "third of nine"; figures above twelve: "13th of 21". Both count from 1. */
export const order = (place: number, count: number): string =>
  `${ordinals[place - 1] ?? `${place}${suffixOf(place)}`} of ${cardinals[count - 1] ?? count}`
