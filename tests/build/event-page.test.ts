import { describe, expect, test } from 'vitest'
import { eventPages } from '../../src/build/event-page.ts'
import { html } from '../../src/build/html.ts'
import { readingDocument } from '../../src/build/reading-page.ts'
import { readingPages } from '../../src/build/reading-pages.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const pages = eventPages(dossier)
const bar = readingPages(dossier)
const documents = pages.map((page) =>
  readingDocument(dossier, page, bar, { sheet: 'assets/reading.css', faces: html`<style></style>` }),
)
const [allegation = '', talks = ''] = documents

describe('the page of an event', () => {
  test('stands at its own address', () => {
    expect(pages.map(({ path }) => path)).toEqual(['e/the-allegation/', 'e/the-talks/'])
  })

  test('shows status before headline', () => {
    const [, main = ''] = allegation.split('<main')
    expect(main.indexOf('Alleged · denied by Northtown')).toBeGreaterThan(0)
    expect(main.indexOf('Alleged · denied by Northtown')).toBeLessThan(main.indexOf('<h1>'))
  })

  test('holds every claim, both sides and every source', () => {
    expect(allegation).toContain('Who says so')
    expect(allegation).toContain('Who denies it')
    expect(talks).toContain('Further claims <span class="count">1</span>')
    expect(talks).toContain('A &lt;record&gt; &amp; more')
  })

  test('leads to the map, to its neighbours and to what is on record', () => {
    expect(talks).toContain('href="../../#the-talks"')
    expect(talks).toContain('rel="prev" href="../the-allegation/"')
    expect(talks).not.toContain('rel="next"')
    expect(talks).toMatch(/class="on-record"[\s\S]*href="\.\.\/the-allegation\/"/)
  })

  test('is not in the bar of pages', () => {
    expect(talks).not.toContain('aria-current')
    expect(talks).toContain('href="../../sources/"')
  })

  test('leaves out no step between its headings', () => {
    for (const text of documents) {
      const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      expect(levels[0]).toBe(1)
      expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    }
  })

  test('links within itself only to what is on it', () => {
    const ids = new Set([...talks.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...talks.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !ids.has(id))).toEqual([])
  })
})
