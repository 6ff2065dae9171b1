import { describe, expect, test } from 'vitest'
import type { Source } from '../../src/model/records.ts'
import { countryName, languageName, originOf, publisherWords, sourceFacts } from '../../src/model/source-words.ts'

const source: Source = {
  id: 'a',
  type: 'article-newspaper',
  publisher: 'gCaptain',
  country: 'US',
  kind: 'news-outlet',
  title: 'A',
  language: 'en',
  issued: '2025-08-29',
  archived: false,
  retrieved: '2026-11-23',
}
const copy = { ...source, relay: { how: 'copy', of: 'Reuters' } } as const

describe('the words for a source', () => {
  test('name countries and languages in English, and say where they are not known', () => {
    expect(['AZ', 'TR', 'international', 'unknown'].map(countryName)).toEqual([
      'Azerbaijan',
      'Türkiye',
      'International',
      'Country unknown',
    ])
    expect(['fa', 'az', 'und'].map(languageName)).toEqual(['Persian', 'Azerbaijani', 'Language unknown'])
  })

  test('say whose text it is where it is not the publisher’s own', () => {
    expect(publisherWords(source)).toBe('gCaptain')
    expect(publisherWords(copy)).toBe('gCaptain (copy of Reuters)')
    expect(publisherWords({ ...source, relay: { how: 'report', of: 'Bloomberg' } })).toBe('gCaptain (on Bloomberg)')
  })

  test('count a copy as its original', () => {
    expect([originOf(source), originOf(copy)]).toEqual(['gCaptain', 'Reuters'])
  })

  test('put language and country first, then the kind, then whether a copy is kept', () => {
    expect(sourceFacts(source)).toEqual(['English, United States', 'News outlet', 'not archived'])
    expect(sourceFacts({ ...source, archived: 'https://archive.example.org/a' }).at(-1)).toBe('archived')
  })
})
