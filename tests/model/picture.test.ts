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

  it('says where letters stand on bare paper: the title above the map, the last line beneath it', () => {
    for (const texts of [{}, { lines: ['one'] }, { chosen: { status: 'Alleged', title: 'A flight' } }]) {
      const { svg, height, written } = made(texts)
      const [title, last] = written
      const lines = [...parsed(svg).querySelectorAll('text')]
      const foot = lines.at(-1)
      const shift = Number(/translate\(\S+ (\S+)\)/.exec(foot?.parentElement?.getAttribute('transform') ?? '')?.[1])
      const baseline = shift + Number(foot?.getAttribute('y'))
      expect(Number(lines.at(texts.chosen ? 1 : 0)?.getAttribute('y'))).toBeLessThan(
        (title?.y ?? 0) + (title?.height ?? 0),
      )
      expect((title?.y ?? 0) + (title?.height ?? 0)).toBeLessThan(96)
      expect(baseline).toBeGreaterThan(last?.y ?? 0)
      expect(baseline).toBeLessThan((last?.y ?? 0) + (last?.height ?? 0))
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(height)
    }
  })

  it('refers to nothing outside itself', () => {
    const references = [...drawn().matchAll(/(?:href|url)\(?="?([^")]+)/g)].map(([, target]) => target)
    for (const target of references) expect(target).toMatch(/^#/)
  })
})
