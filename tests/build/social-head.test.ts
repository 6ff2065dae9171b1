// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { eventPages } from '../../src/build/event-page.ts'
import { html } from '../../src/build/html.ts'
import { readingDocument } from '../../src/build/reading-page.ts'
import { readingPages } from '../../src/build/reading-pages.ts'
import { loaded } from '../fixtures/data.ts'

const given = loaded().dossier
const { address: _, ...edition } = given.story.edition
const dossier = { ...given, story: { ...given.story, edition } }
const address = 'https://news.example/araxes/'
const addressed = { ...dossier, story: { ...dossier.story, edition: { ...edition, address } } }
const pages = [...readingPages(dossier), ...eventPages(dossier)]
const styles = { sheet: 'assets/reading.css', faces: html`` }
const read = (of: typeof dossier, page: (typeof pages)[number]): Document =>
  new DOMParser().parseFromString(readingDocument(of, page, pages, styles), 'text/html')
const property = (page: Document, name: string): (string | null)[] =>
  [...page.querySelectorAll(`meta[property="${name}"]`)].map((it) => it.getAttribute('content'))

describe('the head of every page that is read', () => {
  it.each(pages.map((page) => [page.path, page] as const))(
    '%s has one card with a title and a description',
    (_, page) => {
      const document = read(dossier, page)
      for (const name of ['og:title', 'og:description', 'og:type', 'og:site_name']) {
        expect(property(document, name)).toEqual([expect.stringMatching(/\S/)])
      }
      expect(document.querySelectorAll('meta[name=description]')).toHaveLength(1)
    },
  )

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s has whole addresses where they are known',
    (path, page) => {
      const document = read(addressed, page)
      const canonical = [...document.querySelectorAll('link[rel=canonical]')].map((it) => it.getAttribute('href'))
      expect(canonical).toEqual([address + path])
      expect(property(document, 'og:url')).toEqual([address + path])
      expect(property(document, 'og:image')[0]).toMatch(/^https:\/\/news\.example\/araxes\/.*picture\.png$/)
    },
  )

  it('names no address and no picture where the address of the story is not known', () => {
    for (const page of pages) {
      const document = read(dossier, page)
      expect(document.querySelector('link[rel=canonical]')).toBeNull()
      expect([...property(document, 'og:url'), ...property(document, 'og:image')]).toEqual([])
    }
  })
})
