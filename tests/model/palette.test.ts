import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Palette, palettes, type Theme } from '../../src/model/palette.ts'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')

/** The colours of the first block of `text`. */
const declared = (text: string): Map<string, string> => {
  const body = text.slice(0, text.indexOf('}'))
  return new Map(
    [...body.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]+)/gi)].map(([, name = '', value = '']) => [
      name,
      value.toLowerCase(),
    ]),
  )
}

/** The declarations of the first block that opens after `start`. */
const block = (start: string): Map<string, string> => declared(css.slice(css.indexOf(start) + start.length))

const blocks: Record<Theme, Map<string, string>> = {
  light: block(':root {'),
  dark: block(":root[data-theme='dark'] {"),
  contrast: block(":root[data-theme='contrast'] {"),
}

const tokens = ({ category, ...rest }: Palette): [string, string][] =>
  Object.entries({ ...rest, ...category }).map(([name, value]) => [
    name
      .replace(/([A-Z])/g, '-$1')
      .replace(/(\d)/, '-$1')
      .toLowerCase(),
    value.toLowerCase(),
  ])

describe.each(['light', 'dark', 'contrast'] as const)('the %s palette', (theme) => {
  test.each(tokens(palettes[theme]))('has --%s in tokens.css with the value %s', (name, value) => {
    const inherited = theme === 'dark' ? blocks.light.get(name) : undefined
    expect(blocks[theme].get(name) ?? inherited).toBe(value)
  })
})

test('what the system asks for has the values of what is chosen on the page', () => {
  expect(block(":root:not([data-theme='light'], [data-theme='dark'], [data-theme='contrast']) {")).toEqual(blocks.dark)
  expect(block(":root:not([data-theme='light'], [data-theme='dark']) {")).toEqual(blocks.contrast)
})

test('the map keeps the colours of high contrast where the system forces colours of its own', () => {
  const forced = readFileSync(new URL('../../src/styles/forced-colors.css', import.meta.url), 'utf8')
  const map = declared(forced.slice(forced.indexOf('.map {')))
  for (const [name, value] of tokens(palettes.contrast)) expect([name, map.get(name)]).toEqual([name, value])
})

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark', 'contrast'] as const)('on the %s map', (theme) => {
  const palette = palettes[theme]

  test('names reach a contrast of 4.5 on land, water names on the sea', () => {
    expect(contrast(palette.label, palette.land)).toBeGreaterThan(4.5)
    expect(contrast(palette.label2, palette.land)).toBeGreaterThan(4.5)
    expect(contrast(palette.waterInk, palette.sea)).toBeGreaterThan(4.5)
  })

  test.each(Object.entries(palette.category))('the mark of %s reaches a contrast of 3 on land and sea', (_, hue) => {
    expect(contrast(hue, palette.land)).toBeGreaterThan(3)
    expect(contrast(hue, palette.sea)).toBeGreaterThan(3)
  })
})
