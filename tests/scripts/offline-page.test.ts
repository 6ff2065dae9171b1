import { describe, expect, it } from 'vitest'
import { withOffer, withoutOffer } from '../../scripts/offline-offer.mjs'
import { hashOf, isTaken, offlinePage, withoutAddresses } from '../../scripts/offline-page.mjs'

describe('isTaken', () => {
  it.each([
    'parts/find.html',
    'sheets/1.html',
    'assets/a-12345678.woff2',
    'relief-dark.webp',
    'assets/maplibre-gl-worker-a.js',
    'assets/story-1.json',
    'data/events.csv',
  ])('takes what the page asks for: %s', (path) => expect(isTaken(path)).toBe(true))

  it.each([
    'index.html',
    'sources/index.html',
    'e/a/picture.svg',
    'assets/index-a.js',
    'assets/index-a.css',
    'a.js.br',
    'sw.js',
    'araxes-offline.html',
    'data/sources.ris',
  ])('leaves %s', (path) => expect(isTaken(path)).toBe(false))
})

describe('withoutAddresses', () => {
  it('gives files beside the script the address that the offline file has for them', () => {
    expect(withoutAddresses('a.js', 'x=""+new URL(`b-1.js`,import.meta.url).href')).toBe(
      'x=""+araxesFile("assets/b-1.js")',
    )
  })

  it('names an address that it does not know', () => {
    expect(() => withoutAddresses('a.js', 'new URL(`b`,import.meta.url).pathname')).toThrow('a.js: found new URL')
  })

  it('fetches nothing ahead', () => {
    expect(withoutAddresses('a.js', 'd=(m.f=["a.css"])=>i.map(i=>d[i]);')).toBe('d=(m.f=["a.css"])=>[];')
  })
})

describe('offlinePage', () => {
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<style>a{}</style>
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="manifest" href="./manifest.webmanifest">
<script type="module" crossorigin src="./assets/index-1.js"></script>
</head>
<body><link rel="stylesheet" crossorigin href="./assets/index-1.css"><p>Words</p>
<link rel="stylesheet" href="./assets/faces-1.css">
<link rel="stylesheet" media="print" href="./assets/print-1.css">
</body>
</html>`
  const styles: Record<string, string> = {
    'assets/index-1.css': 'b{}',
    'assets/print-1.css': 'c{}',
    'assets/find-1.css': 'd{}',
  }
  const made = offlinePage(page, (path) => styles[path] ?? '', ['assets/find-1.css'], {
    opener: 'open("</script>")',
    script: 'page()',
    files: '{"a":"</script>"}',
    texts: 'QQ==',
    others: 'Qg==',
    icon: '<svg/>',
  })

  it('asks for nothing beside itself', () => {
    expect(made).not.toMatch(/(src|href)="\.\//)
    expect(made).toContain('<p>Words</p>')
  })

  it('puts the style of parts before that of the page, as the site does', () => {
    expect(made.indexOf('d{}')).toBeLessThan(made.indexOf('b{}'))
    expect(made).toContain('<style media="print">c{}</style>')
  })

  it('has one policy, which names each style and the two scripts', () => {
    const policies = made.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/g) ?? []
    expect(policies).toHaveLength(1)
    for (const text of ['a{}', 'b{}', 'c{}', 'd{}', 'page()', 'open("<\\/script>")']) {
      expect(policies[0]).toContain(hashOf(text))
    }
  })

  it('is not closed by a text that it holds', () => {
    expect(made.match(/<\/script>/g)).toHaveLength(4)
  })
})

describe('the offer', () => {
  const part = '<p>Data</p><!--offline--><!--/offline--><p>Cite</p>'

  it('stands once however often it is made, and not in the file itself', () => {
    const offered = withOffer(withOffer(part, 'One file', '1.6 MB & more'), 'One file', '1.6 MB & more')
    expect(offered.match(/araxes-offline\.html/g)).toHaveLength(1)
    expect(offered).toContain('1.6 MB &amp; more')
    expect(withoutOffer(offered)).toBe(part)
  })

  it('names a part without the place for it', () => {
    expect(() => withOffer('<p>', 'a', 'b')).toThrow('parts/share.html: found no')
  })
})
