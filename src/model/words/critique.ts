/** The page on the article's sources and ours, and the words that take a side. */
import type { Markup, Say } from '../language.ts'

export const name = 'Source critique'
export const title = 'Who publishes, who is cited, which words take a side'
export const description =
  'What is known of the article’s publisher and of the outlets it names, and from whom; the limits of our own sources; loaded words with neutral equivalents.'
export const lede = (say: Say, checked: Markup): Markup =>
  say`What is said of an outlet describes its past. It does not make a given sentence true or false: each claim is ${checked}. Every statement here says what it rests on and from whom it is known.`
export const checkedOnItsOwn = 'checked on its own'
export const publishes = 'Who publishes the article'
export const names = 'Whom the article names'
export const ours = 'The limits of our own sources'
export const oursNote =
  'We hold the article against documents that often come from parties as well. What stands here without a source is general knowledge.'
export const knownFrom = (speaker: string): string => `Known from: ${speaker}.`

/** The word that stands before each statement about an outlet. */
export const standings = {
  documented: 'Documented',
  reported: 'Reported',
  'own-account': 'Own account',
  probable: 'Probable, not proven',
  assessment: 'Our assessment',
  unsourced: 'Without a source',
} as const

export const loaded = 'Words that take a side'
export const loadedNote =
  'Wherever this site quotes the article, these words carry a dotted line. In our own voice they do not occur; the build refuses them.'
export const articleWords = 'The article’s words'
export const neutral = 'Neutral'
export const why = 'Why'
