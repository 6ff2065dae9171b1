import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languagePlugin, pseudoLanguages } from '../../../src/build/language/index.ts'

const src = join(import.meta.dirname, '../../../src')
const dictionary = join(src, 'model/words')

/** What the plugin makes of a file. */
const loaded = (tag: string, path: string): string | undefined =>
  (languagePlugin(tag).load as (id: string) => string | undefined)(path)
const styled = (tag: string, path: string): string | undefined =>
  (languagePlugin(tag).transform as (code: string, id: string) => string | undefined)('a{}', path)

describe('the language of a build', () => {
  test('is that of the dictionary where nobody asks for another', () => {
    expect(loaded('en', join(dictionary, 'card.ts'))).toBeUndefined()
    expect(styled('en', join(src, 'styles/index.css'))).toBeUndefined()
  })

  test.each(Object.keys(pseudoLanguages))('changes every file of the dictionary for %s, and no other', (tag) => {
    for (const name of readdirSync(dictionary)) expect(loaded(tag, join(dictionary, name))).toBeTypeOf('string')
    expect(loaded(tag, join(src, 'model/language.ts'))).toBeUndefined()
    expect(loaded(tag, join(dictionary, 'language.ts'))).toContain(`tag = "${tag}"`)
  })

  test('turns the style over where lines run from right to left', () => {
    expect(styled('ar-XB', join(src, 'styles/index.css'))).toContain("@import './right-to-left.css'")
    expect(styled('en-XA', join(src, 'styles/index.css'))).toBeUndefined()
    expect(styled('ar-XB', join(src, 'styles/card.css'))).toBeUndefined()
  })

  test('names the file that a language lacks', () => {
    expect(() => loaded('xx', join(dictionary, 'card.ts'))).toThrow(
      'found no src/languages/xx/card.ts, expected the words of model/words/card.ts in that language',
    )
  })
})
