import { type Color, converter, differenceCiede2000, wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'
import { palettes } from '../../src/model/palette.ts'

const apart = differenceCiede2000()

type Matrix = readonly (readonly [number, number, number])[]

/** Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB. */
const eyes: Readonly<Record<string, Matrix>> = {
  'most people': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const linear = converter('lrgb')
const inGamut = (value: number): number => Math.min(1, Math.max(0, value))

/** What an eye sees of a colour. */
const seen = (eye: Matrix, hex: string): Color => {
  const { r = 0, g = 0, b = 0 } = linear(hex) ?? {}
  const [red = 0, green = 0, blue = 0] = eye.map(([x, y, z]) => inGamut(x * r + y * g + z * b))
  return { mode: 'lrgb', r: red, g: green, b: blue }
}

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]))

describe.each(['light', 'dark', 'contrast'] as const)('on the %s map', (theme) => {
  const hues = Object.entries(palettes[theme].category)

  describe.each(Object.entries(eyes))('to %s', (_, eye) => {
    test.each(pairs(hues).map(([[a, hueA], [b, hueB]]) => [a, b, hueA, hueB] as const))(
      '%s and %s are told apart by a CIEDE2000 difference of 14',
      (_a, _b, hueA, hueB) => expect(apart(seen(eye, hueA), seen(eye, hueB))).toBeGreaterThan(14),
    )
  })

  test('the selected disc stands out from land and sea by its colour or by its edge', () => {
    const { marker, ink, land, sea } = palettes[theme]
    for (const ground of [land, sea]) {
      expect(Math.max(wcagContrast(marker, ground), wcagContrast(ink, ground))).toBeGreaterThan(3)
    }
  })
})
