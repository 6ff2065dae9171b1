import { describe, expect, it } from 'vitest'
import { basicCharacters, dataAddress, fontFaceCss, pageFaces, shares, subsetFonts } from '../../src/build/fonts.ts'

const sans = pageFaces.slice(0, 1)

describe('pageFaces', () => {
  it('gives the weights that the style sheets ask for', () => {
    const latin = pageFaces.filter(({ subsets }) => subsets.includes('latin'))
    expect(latin.map(({ family, weight, style }) => `${family} ${weight} ${style}`)).toEqual([
      'Fira Sans 400 normal',
      'Fira Sans 500 normal',
      'Fira Sans 600 normal',
      'Fira Sans Condensed 400 normal',
      'Fira Sans Condensed 500 normal',
      'Source Serif 4 400 normal',
      'Source Serif 4 600 normal',
    ])
  })
})

describe('shares', () => {
  it('gives a character that two subsets hold to the first', () => {
    const ranges = { latin: 'U+41-43', 'latin-ext': 'U+43-45' }
    expect([...shares(['latin', 'latin-ext'], ranges, [0x41, 0x43, 0x44, 0x50])]).toEqual([
      ['latin', [0x41, 0x43]],
      ['latin-ext', [0x44]],
    ])
  })
})

describe('subsetFonts', () => {
  it('makes a file for each subset that has a character of the text, and says which', async () => {
    const files = await subsetFonts('Bakı, Gəncə\n', sans)
    expect(files.map(({ unicodeRange }) => unicodeRange)).toEqual([
      'U+20,U+2C,U+42,U+47,U+61,U+63,U+6B,U+6E,U+131',
      'U+259',
    ])
  })

  it('leaves out a file in which nothing would be', async () => {
    expect(await subsetFonts('Baku', sans)).toHaveLength(1)
    expect(await subsetFonts('中', pageFaces)).toEqual([])
  })

  it('brings in another script only where it occurs', async () => {
    const families = async (text: string) => new Set((await subsetFonts(text)).map(({ family }) => family))
    expect(await families('Baku')).toEqual(new Set(['Fira Sans', 'Fira Sans Condensed', 'Source Serif 4']))
    expect(await families('Երևանთბილისიتبریز')).toEqual(
      new Set(['Noto Sans Armenian', 'Noto Sans Georgian', 'Noto Sans Arabic']),
    )
  })

  it('gives woff2 files that grow with the characters asked for', async () => {
    const [few] = await subsetFonts('Baku', sans)
    const [many] = await subsetFonts(basicCharacters, sans)
    expect(Buffer.from(few!.bytes.subarray(0, 4)).toString()).toBe('wOF2')
    expect(many!.bytes.length).toBeGreaterThan(2 * few!.bytes.length)
    expect(many!.bytes.length).toBeLessThan(12_000)
  })

  it('names a file after what is in it', async () => {
    const names = async (text: string) => (await subsetFonts(text, sans)).map(({ fileName }) => fileName)
    expect(await names('Baku')).toEqual(await names('ukaB'))
    expect(await names('Baku')).not.toEqual(await names('Ganja'))
    expect((await names('Baku'))[0]).toMatch(/^fira-sans-latin-400-normal-[0-9a-f]{8}\.woff2$/)
  })
})

describe('fontFaceCss', () => {
  const file = {
    family: 'Fira Sans',
    weight: 500,
    style: 'normal',
    unicodeRange: 'U+41',
    fileName: 'a.woff2',
    bytes: new Uint8Array([1, 2, 3]),
  } as const

  it('writes one rule for each file, which shows text before the font is there', () => {
    expect(fontFaceCss([file])).toBe(
      "@font-face{font-family:'Fira Sans';font-style:normal;font-weight:500;font-display:swap;src:url(./assets/a.woff2) format('woff2');unicode-range:U+41}",
    )
    expect(fontFaceCss([file, file]).split('\n')).toHaveLength(2)
  })

  it('can carry the file within the rule', () => {
    expect(fontFaceCss([file], dataAddress)).toContain('url(data:font/woff2;base64,AQID)')
  })
})
