/** Data folders that are spoilt at random places, and one whose every text is hostile. */
import fc from 'fast-check'
import type { DataFile } from '../../src/build/issue.ts'
import { load } from '../../src/build/load.ts'
import { StoryError } from '../../src/model/problem.ts'
import { valid } from '../fixtures/data.ts'
import { at, places, replaced } from './places.ts'
import { hostileTexts, hostileValue, written } from './values.ts'

const inOrder = valid()
const contents = inOrder.map(({ text }): unknown => JSON.parse(text))

/** A place in a file: one high up, which holds much, as likely as one far down. */
const spot = fc.nat(inOrder.length - 1).chain((index) => {
  const all = places(contents[index])
  const levels = [...new Set(all.map(({ length }) => length))]
  return fc
    .constantFrom(...levels)
    .chain((level) => fc.constantFrom(...all.filter(({ length }) => length === level)))
    .map((path) => ({ index, path }))
})

const broken = fc.constantFrom('', '{', 'NaN', '[1e999]', '\ufeff{}', 'null', '"a"', '{"items":[null]}')
const spoil = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('value'), spot, value: hostileValue }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('key'), spot, value: hostileValue }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('text'), spot, value: fc.oneof(broken, fc.string()) }) },
)

/** Files of which one to four places are not as they should be. */
export const spoiltFiles: fc.Arbitrary<DataFile[]> = fc.array(spoil, { minLength: 1, maxLength: 4 }).map((spoils) =>
  spoils.reduce((files, { kind, spot, value }) => {
    const file = files[spot.index]
    if (!file) return files
    if (kind === 'text') return files.with(spot.index, { ...file, text: String(value) })
    try {
      const content = JSON.parse(file.text)
      const inner = kind === 'key' ? [...spot.path.slice(0, -1), String(value)] : spot.path
      return files.with(spot.index, { ...file, text: written(replaced(content, inner, value)) })
    } catch {
      return files
    }
  }, inOrder),
)

const isInOrder = (files: readonly DataFile[]): boolean => {
  try {
    load(files)
    return true
  } catch (error) {
    if (error instanceof StoryError) return false
    throw error
  }
}

/** What a text field may be given, the more first: some take few letters, and some no quotation marks. */
const harms = [
  hostileTexts.filter((text) => /[<>'"$:\u202e\ud800\u2028]/.test(text)).join(' '),
  '"><img src=x onerror=window.hostile=1>\u202e\ud800',
  '<b onclick=hostile()>\u202e',
  '<b>\'"',
]

const ids = new Set(inOrder.flatMap(({ text }) => [...text.matchAll(/"id": "([a-z-]+)"/g)].map(([, id = '']) => id)))

/** The valid story with harm in every field that takes a text, and how many those are. */
export const hostileStory = (): { readonly files: readonly DataFile[]; readonly fields: number } => {
  let files: readonly DataFile[] = inOrder
  let fields = 0
  for (const [index, file] of inOrder.entries()) {
    for (const path of places(contents[index])) {
      const text = at(contents[index], path)
      if (typeof text !== 'string' || ids.has(text) || /^\d{4}-|^https?:/.test(text)) continue
      const next = harms
        .map((harm) => replaced(JSON.parse(files[index]?.text ?? ''), path, `${text} ${harm}`))
        .map((content) => files.with(index, { ...file, text: JSON.stringify(content) }))
        .find(isInOrder)
      if (!next) continue
      files = next
      fields += 1
    }
  }
  return { files, fields }
}

/** The valid story with one of its ids after another being a word that every object knows. */
export const strangelyNamed = (): DataFile[][] =>
  [...ids].map((id) => inOrder.map((file) => ({ ...file, text: file.text.replaceAll(`"${id}"`, '"constructor"') })))
