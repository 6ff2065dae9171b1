/** What is said of a source in words: kind and country of its publisher, language, whether a copy is kept. */
import type { Source } from './records.ts'
import { calendar } from './words/language.ts'
import * as words from './words/sources.ts'

/** In the order in which they are listed. */
export const kindWords: Readonly<Record<Source['kind'], string>> = words.kinds

/** What is meant by each; the words of data/README.md. */
export const kindMeanings: Readonly<Record<Source['kind'], string>> = words.kindMeanings

const regions = new Intl.DisplayNames(calendar, { type: 'region' })
const languages = new Intl.DisplayNames(calendar, { type: 'language' })

/** "Azerbaijan" for AZ, "International", "Country unknown". */
export const countryName = (country: string): string => {
  if (country === 'unknown') return words.countryUnknown
  return country === 'international' ? words.international : (regions.of(country) ?? country)
}

/** "Persian" for fa, "Language unknown" for und. */
export const languageName = (language: string): string =>
  language === 'und' ? words.languageUnknown : (languages.of(language) ?? language)

/** The publisher, and whose text it is where it is another's: "gCaptain (copy of Reuters)". */
export const publisherWords = ({ publisher, relay }: Pick<Source, 'publisher' | 'relay'>): string =>
  relay === undefined ? publisher : (relay.how === 'copy' ? words.copyOf : words.reportOn)(publisher, relay.of)

/** Who is behind it: the publisher that it copies or reports on, else its own. Two origins are two sources. */
export const originOf = ({ publisher, relay }: Pick<Source, 'publisher' | 'relay'>): string => relay?.of ?? publisher

/** The facts of a source in the order of a source line: "Persian, Iran", "State media", "archived". */
export const sourceFacts = ({ language, country, kind, archived }: Source): string[] => [
  words.languageAndCountry(languageName(language), countryName(country)),
  kindWords[kind],
  archived === false ? words.notArchived : words.archived,
]
