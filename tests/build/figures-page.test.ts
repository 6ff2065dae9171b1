import { describe, expect, test } from 'vitest'
import { card } from '../../src/build/card.ts'
import { figureFile } from '../../src/build/figure-file.ts'
import { figuresOf } from '../../src/build/figure-links.ts'
import { inOrder, isDrawn } from '../../src/build/figure-rows.ts'
import { figuresPage } from '../../src/build/figures-page.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const page = figuresPage(dossier)
const text = page.body.text
const sections = dossier.figures.map((set) => {
  const [, rest = ''] = text.split(`<section class="figure" id="${set.id}"`)
  const [section = ''] = rest.split('</section>')
  return [set.id, { set, section }] as const
})

describe('the section of a figure', () => {
  test.each(sections)('%s draws three sizes with one mark for each row that has a number', (_, { set, section }) => {
    const pictures = section.split('<svg class="figure-').slice(1)
    expect(pictures).toHaveLength(3)
    for (const picture of pictures) {
      const [drawn = ''] = picture.split('</svg>')
      expect(drawn.match(/data-row="/g)).toHaveLength(set.rows.filter(isDrawn).length)
    }
  })

  test.each(sections)('%s names its picture and leads to its table', (id, { set, section }) => {
    expect(section.match(/role="img" aria-label="[^"]+\."/g)).toHaveLength(3)
    expect(section).toContain(`href="#${id}-table"`)
    expect(section).toContain(`<table id="${id}-table"`)
    expect(section).toContain(`<caption id="${id}-table-name">${set.title}`)
  })

  test.each(sections)('%s says that its rows are not to be added, before it shows them', (_, { set, section }) => {
    expect(section.indexOf(set.caution)).toBeGreaterThan(0)
    expect(section.indexOf(set.caution)).toBeLessThan(section.indexOf('<svg'))
  })

  test.each(sections)(
    '%s has a row of the table for each row, each with a link to its source',
    (_, { set, section }) => {
      const [, body = ''] = section.split('<tbody')
      const rows = body.split('<tr ').slice(1)
      expect(rows).toHaveLength(set.rows.length)
      for (const row of rows) expect(row).toMatch(/<th scope="row"[\s\S]*<a href="https:\/\/example\.org/)
    },
  )
})

describe('the table', () => {
  const row = (id: string): string => text.split(`<tr id="${id}"`)[1]?.split('</tr>')[0] ?? ''

  test('holds what has no number, says so, and rates nothing that is not there', () => {
    expect(row('a-share-not-listed')).toContain('not &lt;listed&gt;')
    expect(row('a-share-not-listed')).toContain('In the table only')
    expect(row('a-share-not-listed')).not.toContain('figure-status')
    expect(row('a-share-not-listed')).toContain('href="../#the-talks"')
  })

  test('gives the status of the claim and who denies it', () => {
    expect(row('a-share-deputy')).toContain('Alleged · denied by Northtown')
    expect(row('a-share-deputy')).toContain('<b>Ministry of Northland</b>, <bdi>27 June 2025</bdi>: <q>unfounded</q>')
  })

  test('says how a figure was calculated, and the part that is known with its source', () => {
    expect(row('two-series-tonnes-2024')).toContain('6 divided by 2.')
    expect(row('two-series-tonnes-2024')).toContain('Reported · own calculation')
    expect(row('two-series-tonnes-2024')).toContain('Of which transit: 1')
    expect(row('two-series-tonnes-2024')).toContain('https://example.org/article')
  })

  test('stands in the order of its picture: what covers the same together, by time', () => {
    const [dots] = dossier.figures
    expect(inOrder(dots!).map(({ id }) => id)).toEqual(['deputy', 'ministry', 'not-listed', 'paper'])
  })
})

describe('a card', () => {
  test('links to the figures with a row on one of its claims, or that name it', () => {
    const [allegation, talks] = dossier.events
    expect(figuresOf(dossier, allegation!).map(({ id }) => id)).toEqual(['a-share'])
    expect(figuresOf(dossier, talks!).map(({ id }) => id)).toEqual(['a-share', 'two-series'])
    expect(card(dossier, 1, undefined, 'whole').text).toContain('<a href="figures/#two-series">Two series</a>')
  })

  test('says nothing where no figure bears on its event', () => {
    expect(card({ ...dossier, figures: [] }, 0, undefined, 'whole').text).not.toContain('Figures that differ')
  })
})

describe('a figure as a file', () => {
  test.each(dossier.figures.map((set) => [set.id, set] as const))('%s holds its colours and its words', (_, set) => {
    const file = figureFile(dossier, set)
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(file).not.toMatch(/var\(|currentColor|undefined|NaN/)
    for (const words of [set.title, set.caution, 'Sources: The']) expect(file).toContain(words)
    expect(file.match(/<g data-row="(?!key)/g)).toHaveLength(set.rows.filter(isDrawn).length)
  })

  test('stands beside the page', () => {
    expect(page.files?.map(({ name }) => name)).toEqual(['a-share.svg', 'two-series.svg', 'shares.svg'])
  })
})
