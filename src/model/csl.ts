/** A source as CSL-JSON 1.0.2: what reference managers read. What this project adds stands in `note` and `custom`. */
import { issuedLabel, issuedParts } from './issued.ts'
import type { Source } from './records.ts'
import { countryName, kindWords, languageName, publisherWords } from './source-words.ts'
import { bibliography as words } from './words/downloads.ts'

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
  readonly circa?: boolean
}

export interface CslItem {
  readonly id: string
  readonly type: Source['type']
  readonly title: string
  readonly author?: Source['author']
  readonly publisher: string
  /** The publication it stands in; none for what is a publication of its own. */
  readonly 'container-title'?: string
  readonly language: string
  readonly issued?: CslDate
  readonly accessed: CslDate
  readonly URL?: string
  readonly note: string
  /** What it is cited for, each with its status. */
  readonly annote?: string
  readonly custom: Pick<
    Source,
    'country' | 'kind' | 'archived' | 'retrieved' | 'issued' | 'relay' | 'described' | 'dead'
  >
}

/** Types whose title is a part of something that has a name of its own. */
const contained = new Set<Source['type']>([
  'article-magazine',
  'article-newspaper',
  'broadcast',
  'entry-encyclopedia',
  'interview',
  'post',
  'post-weblog',
])

const noteOf = (source: Source): string =>
  [
    words.kind(kindWords[source.kind].toLowerCase()),
    words.country(countryName(source.country)),
    words.language(languageName(source.language)),
    words.published(issuedLabel(source.issued)),
    source.archived === false ? words.notArchived : words.archived(source.archived),
    source.relay && words.readAt(publisherWords(source)),
    source.described && words.described,
    source.note?.replace(/\.$/, ''),
  ]
    .filter(Boolean)
    .join('. ')
    .concat('.')

/** A source with the titles, status words included, of what it is cited for. */
export const cslItem = (source: Source, citedFor: readonly string[] = []): CslItem => {
  const { id, type, title, author, publisher, language, url, country, kind, archived, retrieved, dead, issued, relay } =
    source
  const parts = issuedParts(issued)
  return {
    id,
    type,
    title,
    ...(author && { author }),
    publisher,
    ...(contained.has(type) && { 'container-title': publisher }),
    language,
    ...(parts.length > 0 && {
      issued: { 'date-parts': [parts], ...(/[?~%\]]$/.test(issued) && { circa: true }) },
    }),
    accessed: { 'date-parts': [issuedParts(retrieved)] },
    ...(url !== undefined && { URL: url }),
    note: noteOf(source),
    ...(citedFor.length > 0 && { annote: words.citedFor(citedFor.join('; ')) }),
    custom: {
      country,
      kind,
      archived,
      retrieved,
      issued,
      ...(dead !== undefined && { dead }),
      ...(relay && { relay }),
      ...(source.described && { described: true as const }),
    },
  }
}
