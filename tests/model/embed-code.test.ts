// @vitest-environment jsdom
import fc from 'fast-check'
import { Marked } from 'marked'
import { describe, expect, test } from 'vitest'
import type { EmbedLook } from '../../src/model/embed-address.ts'
import {
  codeForms,
  type Embed,
  embedCode,
  frameAddress,
  inHtml,
  isCodeForm,
  sandbox,
} from '../../src/model/embed-code.ts'

const plainLook: EmbedLook = { theme: 'auto', ground: 'solid', controls: true }

const embed: Embed = {
  site: 'https://maps.example/araxes/',
  parameters: [
    ['event', 'talks'],
    ['theme', 'dark'],
  ],
  look: plainLook,
  title: 'Map and timeline: Alleged · denied by Baku: Airspace',
  width: null,
  height: 640,
  page: 'https://maps.example/araxes/e/talks/',
  picture: {
    address: 'https://maps.example/araxes/e/talks/picture.png',
    words: 'Alleged · denied by Baku: Airspace',
    width: 1200,
    height: 630,
  },
}

const parsed = (code: string): Document => new DOMParser().parseFromString(code, 'text/html')
const names = (element: Element | null | undefined): string[] => element?.getAttributeNames() ?? []
const htmlOf = (code: string): string => new Marked().parse(code, { async: false })

describe('the frame', () => {
  const frame = parsed(embedCode('iframe', embed)).querySelector('iframe')

  test('is titled, lazy, as wide as its column and shut off from its host', () => {
    expect(frame?.getAttribute('src')).toBe('https://maps.example/araxes/embed/?event=talks&theme=dark')
    expect(frame?.title).toBe(embed.title)
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['100%', '640'])
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('sandbox')).toBe(sandbox)
    expect(frame?.hasAttribute('scrolling')).toBe(false)
  })

  test('is followed by a way to the text that needs no frame', () => {
    expect(parsed(embedCode('iframe', embed)).querySelector('p > a')?.getAttribute('href')).toBe(embed.page)
  })

  test('of a fixed width gives way on a phone', () => {
    const fixed = parsed(embedCode('iframe', { ...embed, width: 640 })).querySelector('iframe')
    expect(fixed?.getAttribute('width')).toBe('640')
    expect(fixed?.style.maxWidth).toBe('100%')
  })

  test('whose ground is the page’s is told its colours, so that the browser paints no ground of its own', () => {
    const styled = (look: EmbedLook) =>
      parsed(embedCode('iframe', { ...embed, look }))
        .querySelector('iframe')
        ?.getAttribute('style')
    expect(styled({ ...plainLook, theme: 'dark', ground: 'transparent' })).toContain('color-scheme:dark')
    expect(styled(plainLook)).not.toContain('color-scheme')
  })
})

test('the element says what the frame says, and is a picture with its status where no script runs', () => {
  const page = parsed(embedCode('element', embed))
  const element = page.querySelector('araxes-map')
  expect(element?.getAttribute('event')).toBe('talks')
  expect(element?.getAttribute('theme')).toBe('dark')
  expect(page.querySelector('script')?.getAttribute('src')).toBe('https://maps.example/araxes/embed/v1.js')
  const still = parsed(page.querySelector('noscript')?.innerHTML ?? '')
  expect(still.querySelector('img')?.getAttribute('alt')).toBe(embed.picture.words)
  expect(still.querySelector('a')?.getAttribute('href')).toBe(embed.page)
})

test('the element of a fixed width gives way on a phone', () => {
  const element = parsed(embedCode('element', { ...embed, width: 340 })).querySelector<HTMLElement>('araxes-map')
  expect([element?.style.display, element?.style.maxWidth]).toEqual(['block', '340px'])
})

test('WordPress gets a block of HTML with the same frame on one line', () => {
  const code = embedCode('wordpress', embed)
  expect(code).toMatch(/^<!-- wp:html -->\n<iframe [^\n]*<\/iframe>\n<p>.*<\/p>\n<!-- \/wp:html -->$/)
  expect(parsed(code).querySelector('iframe')?.src).toBe(frameAddress(embed))
})

test('Markdown is a picture that leads to the page', () => {
  const page = parsed(htmlOf(embedCode('markdown', embed)))
  expect(page.querySelector('a > img')?.getAttribute('alt')).toBe(embed.picture.words)
  expect(page.querySelector('a')?.getAttribute('href')).toBe(embed.page)
})

test('every form has a name that is known', () => {
  expect(codeForms.every(isCodeForm)).toBe(true)
  expect(isCodeForm('script')).toBe(false)
})

// A hundred documents are read in each, which takes a busy machine its time.
describe('whatever a title or an address holds', { timeout: 60_000 }, () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'"\'<>&`[]()!\\*_|~#=/ \n\r\t\0ab'), maxLength: 60 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "' onload='alert(1)",
      '</noscript><img src=x onerror=alert(1)>',
      '--><b>',
      '](javascript:alert(1))',
      '&quot;>',
    ),
  )
  const some = fc.tuple(hostile, hostile, hostile).map(
    ([title, value, words]): Embed => ({
      ...embed,
      title: `Map: ${title}`,
      parameters: [['event', value]],
      page: new URL(`?${new URLSearchParams({ at: value })}#${value.replace(/[^\x20-\x7e]/g, '')}`, embed.site).href,
      picture: { ...embed.picture, words: `Alleged: ${words}` },
    }),
  )
  /** One line, without signs that no page can hold. */
  const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()

  /** The same address with everything encoded that a reader of Markdown encodes. */
  const asMarkdownHasIt = (address: string): string => encodeURI(new URL(address).href).replaceAll('%25', '%')

  const frameNames = names(parsed(embedCode('iframe', embed)).querySelector('iframe'))

  test('HTML holds one frame with its own attributes and one link, and nothing else', () => {
    fc.assert(
      fc.property(some, (it) => {
        for (const form of ['iframe', 'wordpress'] as const) {
          const { body } = parsed(embedCode(form, it))
          const [frame] = body.querySelectorAll('iframe')
          expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['iframe', 'p', 'a'])
          expect(names(frame)).toEqual(frameNames)
          expect(frame?.title).toBe(plain(it.title))
          expect(frame?.getAttribute('src')).toBe(frameAddress(it))
          expect(names(body.querySelector('a'))).toEqual(['href'])
        }
      }),
    )
  })

  test('the element has its own attributes, one script from the site, one picture', () => {
    fc.assert(
      fc.property(some, (it) => {
        const page = parsed(embedCode('element', it))
        const element = page.querySelector<HTMLElement>('araxes-map')
        expect(names(element)).toEqual(['src', 'event', 'title', 'height'])
        expect(element?.title).toBe(plain(it.title))
        expect([...page.querySelectorAll('script')].map(({ src }) => src)).toEqual([`${embed.site}embed/v1.js`])
        const still = parsed(page.querySelector('noscript')?.innerHTML ?? '').body
        expect([...still.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['a', 'img'])
        expect(still.querySelector('img')?.alt).toBe(plain(it.picture.words))
      }),
    )
  })

  test('Markdown is one picture in one link, as another reader of Markdown sees it', () => {
    fc.assert(
      fc.property(some, (it) => {
        const { body } = parsed(htmlOf(embedCode('markdown', it)))
        expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['p', 'a', 'img'])
        expect(body.querySelector('img')?.alt).toBe(plain(it.picture.words))
        expect(asMarkdownHasIt(body.querySelector('a')?.href ?? '')).toBe(asMarkdownHasIt(it.page))
        expect(names(body.querySelector('img'))).toEqual(['src', 'alt'])
      }),
    )
  })

  test('a text in HTML is that text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { body } = parsed(`<p title="${inHtml(text)}">${inHtml(text)}</p>`)
        expect(body.firstElementChild?.getAttribute('title')).toBe(plain(text))
        expect(body.textContent).toBe(plain(text))
      }),
    )
  })
})
