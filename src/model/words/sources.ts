/** What is said of sources and their publishers. */

/** Kinds of publishers, in the order in which they are listed. */
export const kinds = {
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
} as const

/** What is meant by each; the words of data/README.md. */
export const kindMeanings = {
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
} as const

export const countryUnknown = 'Country unknown'
export const international = 'International'
export const languageUnknown = 'Language unknown'
export const languageAndCountry = (language: string, country: string): string => `${language}, ${country}`
export const archived = 'archived'
export const notArchived = 'not archived'
export const dead = (day: string): string => `no longer there when looked for on ${day}`
export const archivedCopy = 'archived copy'
export const copyOf = (publisher: string, other: string): string => `${publisher} (copy of ${other})`
export const reportOn = (publisher: string, other: string): string => `${publisher} (on ${other})`
