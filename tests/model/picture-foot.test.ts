// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/model/palette.ts'
import { pictureFoot } from '../../src/model/picture-foot.ts'
import { pictureTextWidth } from '../../src/model/picture-text.ts'
import { story } from '../fakes/story.ts'

const paper = { width: 1600, margin: 28 }
const foot = (layers = story.layers, lines: readonly string[] = ['Time: 2025'], given = paper) =>
  pictureFoot(layers, lines, palettes.light, given)
const texts = (svg: string): Element[] => {
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`,
    'image/svg+xml',
  )
  expect(parsed.querySelector('parsererror')).toBeNull()
  return [...parsed.querySelectorAll('text')]
}

describe('the foot of a picture', () => {
  it('names the fills, then every layer that is on, each with what it looks like', () => {
    const { svg } = foot()
    const words = texts(svg).map(({ textContent }) => textContent)
    expect(words).toEqual(expect.arrayContaining(['Documented', 'Alleged', ...story.layers.map(({ title }) => title)]))
    expect(svg).toContain(palettes.light.category.energy)
  })

  it('names the shapes of marks only where marks can stand', () => {
    const words = (layers: typeof story.layers) => texts(foot(layers).svg).map(({ textContent }) => textContent)
    expect(words(story.layers)).toContain('Diplomacy')
    expect(words(story.layers.filter(({ symbol }) => symbol !== 'event-place'))).not.toContain('Diplomacy')
  })

  it('says nothing of layers where none is on', () => {
    const words = texts(foot([]).svg).map(({ textContent }) => textContent)
    for (const { title } of story.layers) expect(words).not.toContain(title)
  })

  it('grows with what is to be said, and cuts nothing', () => {
    const address = `https://news.example/?layers=${'pipeline,'.repeat(80)}`
    const long = foot(story.layers, ['Time: 2025', address])
    expect(long.height).toBeGreaterThan(foot().height)
    expect(
      texts(long.svg)
        .map(({ textContent }) => textContent)
        .join(''),
    ).toContain(address)
  })

  it('keeps every text between the margins and above its lower edge, on narrow paper too', () => {
    for (const given of [paper, { width: 600, margin: 20 }]) {
      const { svg, height } = foot(story.layers, ['word '.repeat(200)], given)
      for (const text of texts(svg)) {
        const width = pictureTextWidth(text.textContent ?? '', Number(text.getAttribute('font-size')))
        expect(Number(text.getAttribute('x')) + width).toBeLessThanOrEqual(given.width - given.margin + 1)
        expect(Number(text.getAttribute('y'))).toBeLessThan(height - 8)
      }
    }
  })
})
