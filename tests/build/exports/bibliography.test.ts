/** Written by us, read back by a program that is not ours. */
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { bibtex } from '../../../src/build/exports/bibtex.ts'
import { ris } from '../../../src/build/exports/ris.ts'
import { type CslItem, cslItem } from '../../../src/model/csl.ts'
import type { Source } from '../../../src/model/records.ts'
import { SourceType } from '../../../src/model/schema/source.ts'
import { loaded } from '../../fixtures/data.ts'

plugins.config.get('@bibtex').parse.sentenceCase = 'never'
const read = (text: string): CslItem[] => new Cite(text).data as CslItem[]
const paper = loaded().dossier.sources.get('the-paper')!

const titles = [
  'Azərbaycan: Şuşa və Xankəndi, “qırğın” & 50 % of #1 {draft} a_b ~c',
  'Հայաստանի արտաքին գործերի նախարար',
  'Россия и Иран: «коридор»',
  'وزير الخارجية الإيراني يصل إلى باكو',
  'გაზსადენი',
  'İsrail İran’ı vurmak için topraklarını kullanamaz',
  `${'A long title that any program would like to break '.repeat(4)}end`,
]
const items = titles.map((title, index) =>
  cslItem({
    ...paper,
    id: `source-${index}`,
    title,
    url: `https://example.org/a_b?x=%D8%A3&y=${'z'.repeat(90)}#${index}`,
  }),
)

describe.each([
  ['RIS', ris],
  ['BibLaTeX', bibtex],
])('%s', (_, write) => {
  const back = read(write(items))

  test('comes back with as many items and every title, whatever its script', () => {
    expect(back.map(({ title }) => title)).toEqual(titles)
  })

  test('keeps addresses and ids whole', () => {
    expect(back.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL))
    expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  })

  test('keeps author, language and what we add in the note', () => {
    const author: Source['author'] = [{ family: 'Geybullayeva', given: 'Arzu' }]
    const [item] = read(write([cslItem({ ...paper, type: 'webpage', author }, ['ALLEGED – denied by Baku: A'])]))
    expect(item).toMatchObject({ author: [{ family: 'Geybullayeva', given: 'Arzu' }], language: 'en' })
    expect(JSON.stringify(item)).toContain('Country of publisher: United Kingdom')
    expect(JSON.stringify(item)).toContain('ALLEGED – denied by Baku: A')
  })

  test.each(['2025-12-08', '2025-06?', '2025', 'n.d.'])('keeps a date of %s as far as it is known', (issued) => {
    const item = cslItem({ ...paper, type: 'webpage', issued })
    const [back] = read(write([item]))
    expect(back?.issued?.['date-parts']).toEqual(item.issued?.['date-parts'])
  })

  test('knows every type of source', () => {
    const each = SourceType.options.map((type) => cslItem({ ...paper, id: type, type }))
    expect(read(write(each)).map(({ title }) => title)).toEqual(each.map(({ title }) => title))
  })
})
