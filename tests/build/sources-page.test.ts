import { describe, expect, test } from 'vitest'
import { downloads, sizeWords } from '../../src/build/downloads.ts'
import { sourcesPage } from '../../src/build/sources-page.ts'
import type { Source } from '../../src/model/records.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const file = { path: 'data/events.csv', text: 'a'.repeat(1500), type: 'text/csv', description: 'Events as a table' }
const text = sourcesPage(dossier, [file]).body.text

describe('the page of sources', () => {
  test('counts the sources by kind and country, each kind a way to its list', () => {
    expect(text).toContain('<th scope="row"><a href="#kind-official">Official</a></th><td>1</td>')
    expect(text).toContain('<th scope="row">One each: Azerbaijan, United Kingdom</th><td>2</td>')
  })

  test('lists each source once, at an address of its own, with what is known of it', () => {
    expect(text.match(/<li id="source-/g)).toHaveLength(2)
    expect(text).toContain('<small>The Record · Azerbaijani, Azerbaijan · Official · archived · Ministry</small>')
    expect(text).toContain('<a href="https://archive.example.org/record"')
  })

  test('says beside a link that leads nowhere when that was seen, and offers the copy', () => {
    const dead = { ...dossier.sources.get('the-record'), dead: '2027-03-05' } as Source
    const marked = sourcesPage({ ...dossier, sources: new Map([...dossier.sources, ['the-record', dead]]) }, []).body
      .text
    expect(marked).toContain(
      '<strong>no longer there when looked for on 5 March 2027</strong> · <a href="https://archive.example.org/record"',
    )
    expect(marked.match(/archive\.example\.org\/record/g)).toHaveLength(1)
    expect(text).not.toContain('no longer there')
  })

  test('puts a title that is ours in square brackets', () => {
    expect(text).toContain('>[A &lt;record&gt; &amp; more]</a>')
    expect(text).toContain('>An article</a>')
  })

  test('names with each source the events that cite it, with their status', () => {
    const record = text.slice(text.indexOf('id="source-the-record"'))
    expect(record).toContain('<a href="../#the-allegation" aria-label="Deputy’s statement. Alleged · denied by')
  })

  test('names the checks and the outlets that it is cited for', () => {
    expect(text).toMatch(/<a href="\.\.\/record\/#the-date">Check: /)
    expect(text).toContain('<a href="../critique/#the-paper">On The Paper</a>')
  })

  test('puts a country that is not known last', () => {
    const sources = new Map([...dossier.sources].map(([id, source]) => [id, { ...source, country: 'unknown' }]))
    expect(sourcesPage({ ...dossier, sources }, []).body.text).toContain('Country unknown</th><td>2</td>')
  })
})

describe('the downloads', () => {
  test('say what each file holds and how large it is', () => {
    expect(text).toContain('<a href="../data/events.csv" download>events.csv</a>')
    expect(text).toContain('2 kB')
    expect(text).toContain('Please name: Araxes, “A story”')
  })

  test.each([
    [10, '1 kB'],
    [563_933, '564 kB'],
    [1_234_567, '1.2 MB'],
  ])('call %i bytes %s', (bytes, words) => expect(sizeWords('a'.repeat(bytes))).toBe(words))

  test('count bytes, not letters', () => expect(sizeWords('ə'.repeat(1000))).toBe('2 kB'))

  test('are left out where there is none', () => expect(downloads([], '', '')).toBe(false))
})
