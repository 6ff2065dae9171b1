/** CSL-JSON as BibLaTeX, which BibTeX programs and reference managers read; in UTF-8, every script as it is written. */
import type { CslItem } from '../../model/csl.ts'

const types: Readonly<Record<CslItem['type'], string>> = {
  'article-magazine': 'article',
  'article-newspaper': 'article',
  broadcast: 'video',
  dataset: 'dataset',
  'entry-encyclopedia': 'inreference',
  interview: 'online',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  map: 'image',
  post: 'online',
  'post-weblog': 'online',
  report: 'report',
  speech: 'online',
  treaty: 'legal',
  webpage: 'online',
}

/** The field for the publication, where a type has one. */
const containers: Readonly<Record<string, string>> = { article: 'journaltitle', inreference: 'booktitle' }

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that mean something in TeX, written so that they are only signs. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, (sign) => special[sign] ?? `\\${sign}`)

/** An address is read as it stands, but for what would end its field. */
const address = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent)

const nameOf = (name: NonNullable<CslItem['author']>[number]): string =>
  'literal' in name
    ? `{${escaped(name.literal)}}`
    : [name.family, name.given]
        .filter(Boolean)
        .map((it) => escaped(it ?? ''))
        .join(', ')

const dateOf = (date: CslItem['issued']): string | undefined =>
  date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')

const entry = (item: CslItem): string => {
  const type = types[item.type]
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', escaped(item.title)],
    ['author', item.author?.map(nameOf).join(' and ')],
    [containers[type] ?? '', escaped(item['container-title'] ?? '')],
    [type === 'online' ? 'organization' : 'publisher', escaped(item.publisher)],
    ['date', dateOf(item.issued)],
    ['language', item.language],
    ['url', item.URL && address(item.URL)],
    ['urldate', dateOf(item.accessed)],
    ['note', escaped(item.note)],
    ['annotation', item.annote && escaped(item.annote)],
  ]
  const lines = fields.filter(([name, value]) => name && value).map(([name, value]) => `  ${name} = {${value}}`)
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`
}

/** A bibliography of all items. */
export const bibtex = (items: readonly CslItem[]): string => items.map(entry).join('\n')
