/** What is said of a source in words: kind and country of its publisher, language, whether a copy is kept. */
import type { Source } from './records.ts'

/** In the order in which they are listed. */
export const kindWords: Readonly<Record<Source['kind'], string>> = {
  official: 'Official',
  'state-media': 'State media',
  'state-funded': 'State-funded',
  'government-close': 'Government-close',
  'party-media': 'Party media',
  agency: 'News agency',
  'news-outlet': 'News outlet',
  company: 'Company',
  ngo: 'Campaign or NGO',
  research: 'Research',
  'fact-checker': 'Fact-checker',
  encyclopedia: 'Encyclopedia',
  blog: 'Blog',
  aggregator: 'Aggregator',
  data: 'Open data',
  unknown: 'Kind unknown',
}

/** What is meant by each; the words of data/README.md. */
export const kindMeanings: Readonly<Record<Source['kind'], string>> = {
  official: 'A government, a ministry, a head of state, an embassy.',
  'state-media': 'Owned or run by a state or one of its bodies.',
  'state-funded': 'Paid for by a state, with a statute that makes it independent.',
  'government-close': 'Close to a government or linked with it; who owns it is private or not clear.',
  'party-media': 'Of a party or an armed movement.',
  agency: 'A news agency; no state is known to us as its owner.',
  'news-outlet':
    'A newspaper, a site or a station; no state or party is known to us as its owner. Not a statement that it is independent.',
  company: 'A company on itself, or a service of a company.',
  ngo: 'A campaign or an organisation with an aim of its own.',
  research: 'An institute, a university, a magazine of one.',
  'fact-checker': 'A site that checks the claims of others.',
  encyclopedia: 'Wikipedia, another encyclopedia, or a copy of one.',
  blog: 'Of one person, or without an editor.',
  aggregator: 'Reprints or sums up what others publish.',
  data: 'Keeps data that anyone may use.',
  unknown: 'We do not know what kind of publisher it is.',
}

const regions = new Intl.DisplayNames('en', { type: 'region' })
const languages = new Intl.DisplayNames('en', { type: 'language' })

/** "Azerbaijan" for AZ, "International", "Country unknown". */
export const countryName = (country: string): string => {
  if (country === 'unknown') return 'Country unknown'
  return country === 'international' ? 'International' : (regions.of(country) ?? country)
}

/** "Persian" for fa, "Language unknown" for und. */
export const languageName = (language: string): string =>
  language === 'und' ? 'Language unknown' : (languages.of(language) ?? language)

/** The publisher, and whose text it is where it is another's: "gCaptain (copy of Reuters)". */
export const publisherWords = ({ publisher, relay }: Pick<Source, 'publisher' | 'relay'>): string =>
  relay === undefined ? publisher : `${publisher} (${relay.how === 'copy' ? 'copy of' : 'on'} ${relay.of})`

/** Who is behind it: the publisher that it copies or reports on, else its own. Two origins are two sources. */
export const originOf = ({ publisher, relay }: Pick<Source, 'publisher' | 'relay'>): string => relay?.of ?? publisher

/** The facts of a source in the order of a source line: "Persian, Iran", "State media", "archived". */
export const sourceFacts = ({ language, country, kind, archived }: Source): string[] => [
  [languageName(language), countryName(country)].join(', '),
  kindWords[kind],
  archived === false ? 'not archived' : 'archived',
]
