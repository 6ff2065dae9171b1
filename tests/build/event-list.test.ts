import { describe, expect, test } from 'vitest'
import { eventListPages } from '../../src/build/event-list.ts'
import { loaded } from '../fixtures/data.ts'
import { many } from '../fixtures/many.ts'

describe('the list of events', () => {
  test('names each event with its status and leads to its page', () => {
    const [page] = eventListPages(loaded().dossier)
    expect(page).toMatchObject({ path: 'events/', name: 'Events', title: 'Events by year' })
    expect(page?.body.text).toMatch(/href="\.\.\/e\/the-allegation\/"[\s\S]*Alleged · denied by Northtown/)
    expect(page?.body.text).not.toContain('list-pages')
  })

  test('is divided by year', () => {
    const years = [...(eventListPages(many(300))[0]?.body.text ?? '').matchAll(/id="year-(\d+)"/g)]
    expect(years.map(([, year]) => year)).toEqual(['2025', '2026'])
  })

  test('takes a page for each five hundred events; only the first stands in the bar', () => {
    const pages = eventListPages(many(1_100))
    expect(pages.map(({ path, name }) => [path, name])).toEqual([
      ['events/', 'Events'],
      ['events/2/', undefined],
      ['events/3/', undefined],
    ])
    expect(pages[1]?.title).toBe('Events by year, page 2 of 3')
    expect(pages[1]?.body.text.match(/class="event-row"/g)).toHaveLength(500)
    expect(pages[1]?.body.text).toContain('<a href="../../events/2/" aria-current="page">2</a>')
    expect(pages[2]?.body.text).toContain('href="../../e/event-1099/"')
  })
})
