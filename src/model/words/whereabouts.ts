/** Where an event lies: towns, areas, borders, lines. */
import { listed, numeral } from '../language.ts'
import { order } from './distances.ts'

export const outside = (place: string): string => `${place}: outside the map.`
export const sentence = (parts: readonly string[]): string => `${parts.join('; ')}.`
export const capitalOf = (place: string, country: string): string => `${place}, capital of ${country}`
export const inTown = (place: string, town: string): string => `${place}, in ${town}`
export const awayFrom = (place: string, far: string, wind: string, town: string): string =>
  `${place}, ${far} ${wind} of ${town}`
export const areaAwayFrom = (place: string, far: string, wind: string, town: string): string =>
  `${place}, an area ${far} ${wind} of ${town}`

/** Inside an area, by what the claim that names it rests on. */
export const areas = {
  alleged: 'inside an area that the allegation names, no route published',
  opinion: 'inside an area that an opinion names',
  reported: 'inside an area that reports name',
  documented: 'inside an area on record',
} as const

export const atBorder = (countries: readonly string[]): string => `at the border of ${listed(countries)}`
export const fromBorder = (kilometres: number, country: string): string =>
  `about ${numeral(kilometres)} km from the border with ${country}`
export const fromContested = (kilometres: number, line: string): string =>
  `about ${numeral(kilometres)} km from a contested line (${line})`

const states: Readonly<Record<string, (line: string) => string>> = {
  planned: (line) => `planned ${line}`,
  idle: (line) => `idle ${line}`,
}

/** A line with what it is: "planned Rasht–Astara railway". */
export const lineOf = (kind: string, line: string): string => states[kind]?.(line) ?? line
export const onLine = {
  head: (line: string): string => `at the head of the ${line}`,
  end: (line: string): string => `at the end of the ${line}`,
  along: (line: string): string => `on the ${line}`,
} as const
export const amongEvents = (where: string, place: number, count: number): string =>
  `${where}, ${order(place, count)} events along it`

/** Of a contested line: who holds the ground and who claims it. */
export const heldAndClaimed = (holder: string, claimants: string): string =>
  `held by ${holder}; claimed by ${claimants}`
