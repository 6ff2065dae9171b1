/** CSL-JSON as RIS, the format of EndNote, RefWorks and Mendeley. One line for each field, however long it is. */
import type { CslItem } from '../../model/csl.ts'

const types: Readonly<Record<CslItem['type'], string>> = {
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  broadcast: 'VIDEO',
  dataset: 'DATA',
  'entry-encyclopedia': 'ENCYC',
  interview: 'GEN',
  legal_case: 'CASE',
  legislation: 'STAT',
  map: 'MAP',
  post: 'ICOMM',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'GEN',
  treaty: 'GEN',
  webpage: 'ELEC',
}

const nameOf = (name: NonNullable<CslItem['author']>[number]): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')

/** "2025/06/08/", parts that are not known left out: RIS wants the slashes all the same. */
const dateOf = (date: CslItem['issued']): string | undefined => {
  const [parts] = date?.['date-parts'] ?? []
  return parts && [0, 1, 2].map((place) => String(parts[place] ?? '').padStart(parts[place] ? 2 : 0, '0')).join('/')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const entry = (item: CslItem): string => {
  const issued = dateOf(item.issued)
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', issued?.split('/')[0]],
    ['DA', issued],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', dateOf(item.accessed)],
    ['N1', item.note],
    ['N1', item.annote],
  ]
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .concat('ER  - \r\n')
    .join('')
}

/** A library of all items. */
export const ris = (items: readonly CslItem[]): string => items.map(entry).join('\r\n')
