import { describe, expect, test } from 'vitest'
import { blockOf, filesOf, pathBelow, typeOf } from '../../src/offline/archive.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the block of files', () => {
  test('is taken apart into what it was made of', () => {
    const files = new Map([
      ['a.html', bytes('one')],
      ['empty.css', bytes('')],
      ['b/c.js', bytes('three')],
    ])
    const { list, block } = blockOf(files)
    expect(new Map([...filesOf(list, block)].map(([path, each]) => [path, new TextDecoder().decode(each)]))).toEqual(
      new Map([
        ['a.html', 'one'],
        ['empty.css', ''],
        ['b/c.js', 'three'],
      ]),
    )
  })

  test('that is cut off is told apart', () => {
    expect(() => filesOf([{ path: 'a', length: 3 }], bytes('ab'))).toThrow('found 2 bytes, expected 3')
  })
})

describe('the path of an address', () => {
  const page = 'file:///home/a/My%20files/any%20name.html?view=table#event'

  test.each([
    ['parts/find.html', 'parts/find.html'],
    ['./sheets/1.html?x#y', 'sheets/1.html'],
    ['file:///home/a/My%20files/data/events.csv', 'data/events.csv'],
    ['', 'any name.html'],
    ['../other.html', null],
    ['https://example.org/parts/find.html', null],
    ['mailto:a@example.org', null],
    ['http://[', null],
  ])('%s is %s below the page', (address, path) => expect(pathBelow(address, page)).toBe(path))
})

test('a type follows from the ending', () => {
  expect(typeOf('a/b.WOFF2')).toBe('font/woff2')
  expect(typeOf('a/b')).toBe('application/octet-stream')
})
