/** The page on who says what. */
import { type Markup, numeral, type Say } from '../language.ts'

export const title = 'Who says what'
export const lede =
  'A claim stands in this table when somebody makes it and somebody denies it. Countries and names follow the alphabet; nothing is ranked, and a mark says what was said, not what is true.'
export const description = (claims: number, statements: number, actors: number): string =>
  `${numeral(claims)} contested claims with who says and who denies each, and ${numeral(statements)} statements by ${numeral(actors)} actors with words, date and source.`
export const contested = (claims: number): string => `${numeral(claims)} contested claims`
export const everyone = 'Everyone, with every statement'
export const table = 'Table of actors and contested claims'
export const caption = (claims: number): string => `Who says and who denies each of ${numeral(claims)} contested claims`
export const who = 'Who'
export const noCountry = 'No one country'

/** What an actor does to the claim of a column: "Claim 3: denies it". */
export const onClaim = (number: number, position: string): string => `Claim ${numeral(number)}: ${position}`
export const on = (statement: string): string => `On: ${statement}`
export const publishedIn = (say: Say, publisher: Markup): Markup => say`In: ${publisher}`
