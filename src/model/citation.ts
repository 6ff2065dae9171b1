/** How the story, or one event of it, is cited: APA 7, Chicago 17 and BibTeX. The status is part of an event's title. */
import { byComma, dayFirst, monthFirst } from './citation-date.ts'
import { accessed, interactiveMap, retrieved } from './words/share.ts'

export interface Cited {
  /** Status before title, for an event; the story's own title otherwise. */
  readonly title: string
  /** ISO 8601 day of the edition. */
  readonly edition: string
  readonly address: string
  /** ISO 8601 day on which it was seen. */
  readonly seen: string
  /** For the key of BibTeX: letters, digits, hyphens. */
  readonly id: string
}

export type CitationStyle = 'apa' | 'chicago' | 'bibtex'

/**
 * Where it can be read for good: the address that the edition names, or else that of the site, both with their closing
 * slash; an event has a page of its own below it.
 */
export const citedAddress = ({ edition, site }: { edition: string; site: string }, event: string | null): string =>
  `${edition || site}${event === null ? '' : `e/${event}/`}`

/** Who publishes it. */
const publisher = 'Araxes'

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text within braces, as BibTeX takes it: what TeX would read as a command is escaped. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\~^]|[{}$&%#_]/g, (sign) => special[sign] ?? `\\${sign}`)

const apa = ({ title, edition, address, seen }: Cited): string =>
  `${publisher}. (${byComma(edition)}). ${title} [${interactiveMap}]. ${retrieved(monthFirst(seen), address)}`

const chicago = ({ title, edition, address, seen }: Cited): string =>
  `${publisher}. “${title}.” ${interactiveMap}. ${monthFirst(edition)}. ${accessed(monthFirst(seen))}. ${address}.`

const bibtex = ({ title, edition, address, seen, id }: Cited): string =>
  `@misc{${id},
  author = {{${publisher}}},
  title = {{${bibtexText(title)}}},
  howpublished = {${interactiveMap}},
  date = {${edition}},
  url = {${address}},
  urldate = {${seen}},
  note = {${bibtexText(accessed(dayFirst(seen)))}}
}`

const writers: Readonly<Record<CitationStyle, (cited: Cited) => string>> = { apa, chicago, bibtex }

/** Nobody has seen an edition before its day: a clock that says so is wrong. */
export const citation = (style: CitationStyle, cited: Cited): string => {
  const isEarly = cited.seen < cited.edition
  return writers[style]({ ...cited, seen: isEarly ? cited.edition : cited.seen })
}
