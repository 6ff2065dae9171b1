import { expect, it } from 'vitest'
import { keptFiles } from '../../scripts/kept-files.mjs'

const file = (path: string, bytes = 10) => ({ path, bytes, hash: 'abc' })
const paths = (...names: string[]) => keptFiles(names.map((name) => file(name))).map(({ url }) => url)

it('keeps what the page is made of and what its parts ask for', () => {
  const all = [
    'index.html',
    'assets/index-AbCd_123.js',
    'parts/table.html',
    'sheets/1.html',
    'relief-dark.webp',
    'icon.svg',
  ]
  expect(paths(...all)).toEqual(all)
})

it('leaves pages that are read, files to take away, and itself', () => {
  expect(
    paths(
      'sources/index.html',
      'e/a/index.html',
      'data/story.json',
      'sw.js',
      'index.html.br',
      'araxes-offline.html',
      'feed.xml',
    ),
  ).toEqual([])
})

it('trusts a name that comes from its content, and marks the others with theirs', () => {
  expect(keptFiles([file('assets/index-AbCd_123.js'), file('index.html')])).toEqual([
    { url: 'assets/index-AbCd_123.js', revision: null },
    { url: 'index.html', revision: 'abc' },
  ])
})

it('leaves the sheets and slides of a very large story to the network', () => {
  const files = [file('index.html'), file('sheets/1.html', 20_000_000), file('slides/1.html')]
  expect(keptFiles(files).map(({ url }) => url)).toEqual(['index.html'])
})
