import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrCode } from '../../../src/build/handout/qr.ts'

/** The drawing as a picture of 4 pixels a square, in grey bytes with alpha. */
const picture = (svg: string) => {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const [scale, width] = [4, size * 4]
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1Z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < scale; column += 1)
        data.set([0, 0, 0], ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4)
  return { width, height: width, data }
}

test.each(['https://example.org/araxes/', 'https://example.org/araxes/#alleged-airspace-use-2025'])(
  'a reader of codes finds %s in the drawing',
  (address) => {
    expect(decodeQR(picture(qrCode(address).text))).toBe(address)
  },
)
