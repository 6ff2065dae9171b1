/** The page that holds the article against the record. */
import { numeral } from '../language.ts'

export const name = 'Against the record'
export const title = 'The article against the record'
export const description = (entries: number, day: string): string =>
  `${numeral(entries)} statements and omissions of the article of ${day}, each held against what is on record.`
export const lede = (day: string): string =>
  `Each entry sets words of the article of ${day} beside what is on record. A verdict is about these words, not about those who wrote them; words with a dotted line are loaded, and the article’s.`
export const summary = 'What the checks came to'
export const changed = 'What changed'
export const onMap = 'On the map'
export const record = 'The record'
export const sources = 'Sources'
export const wholeArticle = 'The whole article'
export const paragraph = (number: string): string => `Paragraph ${number}`
