/** Our own voice: loaded words stand in quotations only, and what is alleged or judged is told as somebody's words. */
import type { Entry, Records } from './entry.ts'
import { type Problem, placeOf, shown } from './problem.ts'

const attributing =
  /\b(accord(s|ing)|accuses?|alleges?|argues?|asks?|calls?|claims?|den(y|ies)|expects?|lists?|names?|relays?|reports?|says?|states?|tells?|writes?)\b/i

/** Whether a title tells who speaks: it has a verb of saying outside its quotations. */
export const isAttributed = (title: string): boolean => attributing.test(unquoted(title))

/** The text without what stands in “double marks”: another's words are not ours. */
const unquoted = (text: string): string => text.replace(/“[^”]*”/g, '“”')

/** The first of these words that stands in our own voice, whole and in any case. */
export const loadedWord = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => new RegExp(`\\b${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'i').test(unquoted(text)))

/** Fields that hold our own words. Quotations, names of sources and of people are not ours. */
const ours = new Set(['title', 'subtitle', 'label', 'summary', 'statement', 'note', 'notes', 'whenNote', 'paraphrase'])
const alsoOurs = new Set([
  'reason',
  'caption',
  'question',
  'policy',
  'neutral',
  'was',
  'is',
  'record',
  'what',
  'text',
  'use',
  'metric',
  'method',
  'derived',
  'caution',
])

const ownTexts = (value: unknown, path: string): (readonly [path: string, text: string])[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    if (typeof inner !== 'string') return ownTexts(inner, at)
    return ours.has(key) || alsoOurs.has(key) ? [[at, inner] as const] : []
  })
}

/** Fields of the lesson that hold an id, a date or an address; every other text of it is ours. */
const notOurs = new Set([
  'id',
  'ages',
  'dimensions',
  'events',
  'event',
  'layers',
  'opens',
  'window',
  'address',
  '$schema',
])

const lessonTexts = (value: unknown, path: string): (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const isReference = notOurs.has(key) && (typeof inner === 'string' || typeof inner?.[0] === 'string')
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    return isReference ? [] : lessonTexts(inner, at)
  })
}

const loadedProblems = (
  { file, path, item }: Entry<unknown>,
  words: readonly string[],
  texts: typeof ownTexts = ownTexts,
): Problem[] =>
  texts(item, '').flatMap(([key, text]) => {
    const word = loadedWord(text, words)
    const expected = `no loaded word outside “quotation marks”, and this is one: ${shown(word)}`
    return word === undefined ? [] : [{ file, path: placeOf(path, key), found: shown(text), expected }]
  })

/** Titles that tell in our voice what is somebody's, and loaded words in our own texts. */
export const wordingProblems = (records: Records): Problem[] => {
  const words = records.story?.item.loadedWords.map(({ word }) => word) ?? []
  const claims = new Map(records.claims.map(({ item }) => [item.id, item]))
  const told = records.events.flatMap(({ file, path, item }): Problem[] => {
    const basis = claims.get(item.claims[0] ?? '')?.basis
    if ((basis !== 'alleged' && basis !== 'opinion') || isAttributed(item.title)) return []
    const expected = `a title that tells who says so, because the first claim is ${basis}`
    return [{ file, path: `${path} › title`, found: shown(item.title), expected }]
  })
  const { events, layers, checks, outlets, steps, corrections, figures } = records
  const entries = [...events, ...records.claims, ...layers, ...checks, ...outlets, ...steps, ...corrections, ...figures]
  const taught = records.lesson ? loadedProblems(records.lesson, words, lessonTexts) : []
  return [...told, ...entries.flatMap((entry) => loadedProblems(entry, words)), ...taught]
}
