import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as lanes from '../../src/model/words/lanes.ts'
import type { Translated, Words } from '../../src/model/words.ts'

const folder = join(import.meta.dirname, '../../src/model/words')
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
const typed = readFileSync(join(folder, '../words.ts'), 'utf8')

/** Whether a value is made of texts, and of functions that make texts. */
const isWords = (value: unknown): boolean => {
  if (typeof value === 'string') return value !== ''
  if (typeof value === 'function') return true
  return typeof value === 'object' && value !== null && Object.values(value).every(isWords)
}

describe('the dictionary', () => {
  test.each(files)('%s is part of what a language must have', (name) => {
    expect(typed).toContain(`import('./words/${name}')`)
  })

  test.each(files)('%s holds texts and functions that make texts', async (name) => {
    const words = await import(join(folder, name))
    expect(Object.entries(words).filter(([key, value]) => key !== 'alphabet' && !isWords(value))).toEqual([])
  })

  test.each(files)('%s imports nothing but the language', (name) => {
    const imported = [...readFileSync(join(folder, name), 'utf8').matchAll(/from '(.*)'/g)].map(([, path]) => path)
    expect(imported.filter((path) => path !== '../language.ts' && !path?.startsWith('./'))).toEqual([])
  })
})

describe('another language', () => {
  test('has other texts under the same names', () => {
    const german: Words['lanes'] = {
      categories: {
        diplomacy: 'Diplomatie',
        security: 'Sicherheit',
        energy: 'Energie',
        transport: 'Verkehr und Handel',
        incident: 'Vorfall',
      },
      voices: { states: 'Andere Staaten', public: 'Medien', article: 'Der Artikel', record: 'Keine einzelne Stimme' },
      inLane: (subject, lane) => `${subject}. Spur: ${lane}`,
    }
    expect(Object.keys(german).sort()).toEqual(Object.keys(lanes).sort())
  })

  test('does not compile without a word', () => {
    // @ts-expect-error: `next` is missing.
    const lacking: Translated<{ next: 'Next'; close: 'Close' }> = { close: 'Zu' }
    // @ts-expect-error: the function takes a text where the English one takes a number.
    const other: Translated<{ count: (of: number) => string }> = { count: (of: string) => of }
    expect([lacking, other]).toHaveLength(2)
  })
})
