import { describe, expect, it } from 'vitest'
import { cutTitle, inLines, pictureTextWidth } from '../../src/model/picture-text.ts'

const size = 15

describe('texts of a picture', () => {
  it('are put into lines that fit, no word lost', () => {
    const text = 'Hatched areas are allegations, not known routes. Borders as held on the ground, not as claimed.'
    const lines = inLines(text, size, 300)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(pictureTextWidth(line, size)).toBeLessThanOrEqual(300)
  })

  it('break an address that is longer than a line, no letter lost', () => {
    const address = `https://news.example/?layers=${'pipeline,'.repeat(60)}#event`
    const lines = inLines(address, size, 400)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join('')).toBe(address)
    for (const line of lines) expect(pictureTextWidth(line, size)).toBeLessThanOrEqual(400)
  })

  it('come to an end where not even one letter fits, and are no line where there is no text', () => {
    expect(inLines('ab c', size, 1)).toEqual(['a', 'b', 'c'])
    expect(inLines('', size, 100)).toEqual([])
  })

  it('cut a title between words, and leave one that fits', () => {
    expect(cutTitle('The story', 28, 800)).toBe('The story')
    const cut = cutTitle('word '.repeat(100), 28, 800)
    expect(cut).toMatch(/^(word )*word…$/)
    expect(pictureTextWidth(cut, 28, true)).toBeLessThanOrEqual(800)
  })
})
