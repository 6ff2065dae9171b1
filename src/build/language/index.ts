/** Vite: the dictionary of `model/words/` in the language of the build, so that no other reaches the reader. */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { type Pseudo, pseudoModule } from './pseudo-module.ts'
import { accented, mirrored } from './pseudo-text.ts'

/** The language that the dictionary is written in. */
export const sourceLanguage = 'en'

interface PseudoLanguage extends Pseudo {
  readonly direction: 'ltr' | 'rtl'
}

/** Languages nobody speaks: one is longer and has accents, one runs from right to left. */
export const pseudoLanguages: Readonly<Record<string, PseudoLanguage>> = {
  'en-XA': { text: accented, around: ['[', ']'], direction: 'ltr' },
  'ar-XB': { text: mirrored, around: ['\u200f', ''], direction: 'rtl' },
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/')
const dictionary = folder('../../model/words/')
const languages = folder('../../languages/')

const ofPseudo = (tag: string, pseudo: PseudoLanguage, path: string): string => {
  if (basename(path) !== 'language.ts') return pseudoModule(path, readFileSync(path, 'utf8'), pseudo)
  const { direction, text } = pseudo
  const values = {
    tag,
    locale: 'en-GB',
    calendar: 'en',
    direction,
    alphabet: text('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  }
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
}

const ofLanguage = (tag: string, name: string): string => {
  const path = `${languages}${tag}/${name}`
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new Error(`found no src/languages/${tag}/${name}, expected the words of model/words/${name} in that language`)
}

/** The way the lines of a language run. */
const directionOf = (tag: string): string => {
  if (tag === sourceLanguage) return 'ltr'
  return pseudoLanguages[tag]?.direction ?? /direction[^=]*= '(\w+)'/.exec(ofLanguage(tag, 'language.ts'))?.[1] ?? 'ltr'
}

/** The sheets that begin a page's style; where lines run from right to left, they begin with what that turns over. */
const firstSheets = /\/src\/styles\/(index|reading)\.css$/

/** The plugin; `tag` is a pseudo-language or a folder of `src/languages/`. */
export const languagePlugin = (tag: string): Plugin => ({
  name: 'araxes-language',
  enforce: 'pre',
  load(id) {
    const path = id.replaceAll('\\', '/').replace(/\?.*$/, '')
    if (tag === sourceLanguage || !path.startsWith(dictionary)) return undefined
    const pseudo = pseudoLanguages[tag]
    return pseudo ? ofPseudo(tag, pseudo, path) : ofLanguage(tag, path.slice(dictionary.length))
  },
  transform(code, id) {
    if (directionOf(tag) === 'ltr' || !firstSheets.test(id.replace(/\?.*$/, ''))) return undefined
    return `@import './right-to-left.css';\n${code}`
  },
})
