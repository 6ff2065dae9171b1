import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tokenPalette } from '../../src/build/token-palette.ts'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')

test('every colour of a drawing in the page is declared by the style sheet', () => {
  const { category, ...rest } = tokenPalette
  for (const value of Object.values({ ...rest, ...category })) {
    const [, name = ''] = /^var\((--[a-z0-9-]+)\)$/.exec(value) ?? []
    expect(css).toContain(`  ${name}: `)
  }
})
