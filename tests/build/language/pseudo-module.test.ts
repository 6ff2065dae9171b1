// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are code with templates.
import { expect, test } from 'vitest'
import { pseudoModule } from '../../../src/build/language/pseudo-module.ts'

const loud = { text: (text: string) => text.toUpperCase(), around: ['<', '>'] as const }
const changed = (code: string): string => pseudoModule('words.ts', code, loud)

test('texts are changed and placeholders are not', () => {
  expect(changed("export const close = 'Close'")).toBe('export const close = "<CLOSE>"')
  expect(changed('export const count = (all: number): string => `all ${numeral(all)} events`')).toBe(
    'export const count = (all: number): string => `<ALL ${numeral(all)} EVENTS>`',
  )
  expect(changed('export const on = (day: string): string => `${day}`')).toBe(
    'export const on = (day: string): string => `<${day}>`',
  )
})

test('a text within a text stands in no brackets of its own', () => {
  expect(changed("const of = (n: number) => `${n} ${plural(n, { one: 'event', other: 'events' })}`")).toBe(
    'const of = (n: number) => `<${n} ${plural(n, { one: "EVENT", other: "EVENTS" })}>`',
  )
})

test('what is compared, imported, looked up or a type is no text', () => {
  const code = [
    "import { plural } from '../language.ts'",
    "const a = (fill: 'one' | 'two') => fill === 'one'",
    "const b = { 'own-account': 1 }['own-account']",
    "const c = new Intl.ListFormat('en')",
  ].join('\n')
  expect(changed(code)).toBe(code)
})
