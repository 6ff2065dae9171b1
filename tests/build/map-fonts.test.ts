import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mapFaces, mapFonts } from '../../src/build/map-fonts.ts'
import { contains } from '../../src/build/unicode-range.ts'
import { textFaces } from '../../src/model/text-faces.ts'

describe('the fonts of the map', () => {
  it('have a face for each file that the style names', () => {
    const files = Object.values(textFaces).flatMap((faces) => faces.map(({ file }) => file))
    expect(Object.keys(mapFaces).sort()).toEqual([...new Set(files)].sort())
  })

  it('hold the characters that are asked for, and are left out where there is none', async () => {
    const fonts = await mapFonts('Bakı, Gəncə, Երևան')
    expect(Object.keys(fonts).sort()).toEqual([
      'armenian',
      'sans-latin',
      'sans-latin-ext',
      'sans-medium-latin',
      'sans-medium-latin-ext',
      'serif-italic-latin',
      'serif-italic-latin-ext',
    ])
    const holds = contains(fonts['sans-latin-ext']?.unicodeRange ?? '')
    expect([holds(0x259), holds(0x113)]).toEqual([true, false])
  })

  it('hold every own name of the real places', async () => {
    const text = readFileSync(new URL('../../data/places.json', import.meta.url), 'utf8')
    const { items } = JSON.parse(text) as { items: { names?: Record<string, string> }[] }
    const held = Object.values(await mapFonts(text)).map((font) => contains(font.unicodeRange))
    const letters = new Set(items.flatMap(({ names = {} }) => [...Object.values(names).join('')]))
    const lacking = [...letters].filter((letter) => !held.some((holds) => holds(letter.codePointAt(0) ?? 0)))
    expect(lacking).toEqual([])
  })
})
