import { expect, test } from 'vitest'
import { sourceList } from '../../src/build/source-list.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const ids = [...dossier.sources.keys()]

test('a source is a link where it has an address, and plain text where it has none', () => {
  const [id = '', source] = [...dossier.sources][0] ?? []
  if (!source) throw new Error('found no source in the fixtures, expected one')
  const { url: _, ...unlinked } = source
  const without = { ...dossier, sources: new Map([[id, unlinked]]) }
  const list = sourceList(dossier, ids)
  expect(list?.text.match(/<li>/g)).toHaveLength(ids.length)
  expect(list?.text).toContain(`<a href="${source.url}">`)
  const plain = sourceList(without, [id])
  expect(plain?.text).not.toContain('<a ')
})

test('there is no list of nothing', () => {
  expect(sourceList(dossier, ['unknown'])).toBeUndefined()
})
