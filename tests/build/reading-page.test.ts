import { describe, expect, test } from 'vitest'
import { html } from '../../src/build/html.ts'
import { type ReadingPage, readingDocument, readingLinks, up } from '../../src/build/reading-page.ts'
import { readingPages } from '../../src/build/reading-pages.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const pages = readingPages(dossier)
const styles = { sheet: 'assets/reading.css', faces: html`<style></style>` }
const document = (page: ReadingPage): string => readingDocument(dossier, page, pages, styles)

describe('up', () => {
  test.each([
    ['record/', '../'],
    ['e/baku-talks/', '../../'],
  ])('leads from %s to the top by %s', (path, way) => expect(up(path)).toBe(way))
})

describe('readingLinks', () => {
  test('name every page but the one that is open as a way to go', () => {
    const [first] = pages
    expect(readingLinks(pages, first!.path).text).toContain(`href="../${first!.path}" aria-current="page"`)
    expect(readingLinks(pages, '').text).not.toContain('aria-current')
  })

  test('leave out a page without a name', () => {
    const nameless: ReadingPage = { path: 'e/a/', title: 'A', description: 'A', body: html`` }
    expect(readingLinks([nameless], '').text).not.toContain('e/a/')
  })
})

describe('every reading page', () => {
  test.each(pages.map((page) => [page.path, page] as const))('%s has one title and no id twice', (_, page) => {
    const text = document(page)
    expect(text.match(/<h1>/g)).toHaveLength(1)
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test.each(pages.map((page) => [page.path, page] as const))('%s reads without script', (_, page) => {
    expect(document(page)).not.toMatch(/<script|\son\w+=/)
  })

  test('brings the marks it uses and no others', () => {
    const body = html`<svg><use href="#icon-map"/></svg>`
    const text = document({ path: 'a/', title: 'A', description: 'A', body })
    expect(text.match(/<symbol /g)).toHaveLength(1)
    expect(text).toContain('<symbol id="icon-map"')
  })

  test('escapes what the data say', () => {
    const page: ReadingPage = { path: 'a/', title: '<b>', description: '"', body: html`` }
    expect(document(page)).toContain('<h1>&lt;b&gt;</h1>')
  })
})
