/** Finding by name, in any spelling or script. */
import MiniSearch from 'minisearch'
import { terms } from './folded.ts'

export const kinds = ['event', 'place', 'actor', 'layer', 'source'] as const
export type Kind = (typeof kinds)[number]

export const isKind = (text: string | undefined): text is Kind => kinds.some((kind) => kind === text)

/** Something that can be found. */
export interface Entry {
  readonly kind: Kind
  readonly id: string
  readonly name: string
  /** Other spellings, own names, what it says of itself. */
  readonly also: readonly string[]
  /** What stands beside the name: the status of an event, the office of a person, the publisher of a source. */
  readonly words: string
}

export interface Found {
  /** The best hits by kind and how many there are, in the order of `kinds`; kinds without a hit are left out. */
  readonly groups: readonly { readonly kind: Kind; readonly hits: readonly Entry[]; readonly count: number }[]
  /** Of all kinds, also those that are not among the best. */
  readonly count: number
  /** What comes nearest in spelling where nothing was found. */
  readonly nearest: readonly Entry[]
}

/** How far a word may be from one that is there, as a share of its letters, where nothing is spelled as asked. */
const tolerance = 0.35

/** How many nearest names are told. */
const fewest = 3

/** How many hits of a kind are told at most. */
export const most = 8

const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `${kind} ${id}`

/**
 * For a word that is the whole name of a place or an actor, its other names of one word: who asks for Turkey finds what
 * speaks of Türkiye.
 */
const spellingsIn = (entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const spellings = new Map<string, Set<string>>()
  for (const { kind, name, also } of entries) {
    if (kind !== 'place' && kind !== 'actor') continue
    const names = [name, ...also].map(terms).flatMap(([term, ...more]) => (term && more.length === 0 ? term : []))
    for (const term of names) spellings.set(term, new Set([term, ...(spellings.get(term) ?? []), ...names]))
  }
  return spellings
}

/** Makes the index once; what it returns answers a question in words. Every word must be found, the last as it begins. */
export const searchIn = (entries: readonly Entry[]): ((question: string) => Found) => {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const spellings = spellingsIn(entries)
  const index = new MiniSearch<{ key: string; name: string; also: string; words: string }>({
    idField: 'key',
    fields: ['name', 'also', 'words'],
    tokenize: terms,
    processTerm: (term) => [...(spellings.get(term) ?? [term])],
    searchOptions: { processTerm: (term) => term },
  })
  index.addAll(
    entries.map((entry) => ({ key: keyOf(entry), name: entry.name, also: entry.also.join(' · '), words: entry.words })),
  )
  const boost = { name: 4, also: 2, words: 1 }
  const hitsOf = (question: string, options: Parameters<typeof index.search>[1]): Entry[] =>
    index.search(question, { boost, ...options }).flatMap(({ id }) => byKey.get(String(id)) ?? [])
  return (question) => {
    const hits = hitsOf(question, { combineWith: 'AND', prefix: true })
    const groups = kinds
      .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
      .filter(({ hits: own }) => own.length > 0)
      .map(({ kind, hits: own }) => ({ kind, hits: own.slice(0, most), count: own.length }))
    const near = hits.length > 0 ? [] : hitsOf(question, { combineWith: 'OR', prefix: true, fuzzy: tolerance })
    return { groups, count: hits.length, nearest: near.slice(0, fewest) }
  }
}
