// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/model/palette.ts'
import { mapSize, type Picture, type PictureTexts, picture } from '../../src/model/picture.ts'
import { always } from '../../src/model/span.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'

const asked = {
  view: { lng: 47, lat: 38, zoom: 4.5 },
  ...mapSize,
  window: always,
  layers: new Set(story.layers.map(({ id }) => id)),
  isSeen: () => true,
}
const made = (texts: Partial<PictureTexts> = {}): Picture =>
  picture(story, geography, asked, story.events, null, palettes.light, {
    title: 'The story',
    chosen: null,
    lines: ['Time: 2025', 'Hatched areas are allegations.', 'CC BY 4.0', 'https://news.example/'],
    faces: '',
    ...texts,
  })
const drawn = (texts?: Partial<PictureTexts>): string => made(texts).svg
const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml')

describe('a picture to take away', () => {
  it('is well-formed and as large as it says', () => {
    const { svg, width, height } = made()
    const root = parsed(svg).documentElement
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
    expect(root.querySelector('parsererror')).toBeNull()
  })

  it('says status before title, the fills, and every line at its foot', () => {
    const text = parsed(drawn({ chosen: { status: 'Alleged · denied', title: 'A <flight>' } })).documentElement
      .textContent
    for (const words of [
      'Alleged · denied: A <flight>',
      'Documented',
      'Denied / disputed',
      'CC BY 4.0',
      'https://news.example/',
    ])
      expect(text).toContain(words)
  })

  it('grows for a link that is longer than the paper, and has the whole of it', () => {
    const link = `https://news.example/?layers=${'pipeline,'.repeat(60)}`
    const { svg, height } = made({ lines: [link] })
    expect(height).toBeGreaterThan(made({ lines: ['short'] }).height)
    const texts = [...parsed(svg).querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts.join('')).toContain(link)
  })

  it('cuts a title that is wider than the paper', () => {
    const text = parsed(drawn({ title: 'word '.repeat(200) })).documentElement.textContent ?? ''
    expect(text).toContain('word…')
    expect(text.match(/word/g)?.length).toBeLessThan(300)
  })

  it('refers to nothing outside itself', () => {
    const references = [...drawn().matchAll(/(?:href|url)\(?="?([^")]+)/g)].map(([, target]) => target)
    for (const target of references) expect(target).toMatch(/^#/)
  })
})
