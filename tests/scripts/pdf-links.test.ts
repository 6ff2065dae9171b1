import { describe, expect, test } from 'vitest'
import { pageCount, withPdfLinks } from '../../scripts/pdf-links.mjs'

const page =
  '<td><span data-pdf="student-a4" data-from="../handouts/"></span></td><span data-pdf="other" data-from=""></span>'
const made = [{ set: 'student-a4', bytes: 20_480, pages: 6 }]

describe('withPdfLinks', () => {
  test('links a PDF where the page left room for it, and no other', () => {
    const text = withPdfLinks(page, made)
    expect(text).toContain('href="../handouts/student-a4.pdf"')
    expect(text).toContain('>PDF, 6 pages, 20 KB</a>')
    expect(text).toContain('<span data-pdf="other" data-from=""></span>')
  })

  test('replaces the link of an earlier run', () => {
    const again = withPdfLinks(withPdfLinks(page, made), [{ set: 'student-a4', bytes: 20_480, pages: 7 }])
    expect(again.match(/<a /g)).toHaveLength(1)
    expect(again).toContain('7 pages')
  })
})

test('pageCount counts pages and not the tree that holds them', () => {
  const text = '<</Type /Pages /Count 2>> <</Type /Page\n/Parent 1 0 R>> <</Type/Page>>'
  expect(pageCount(new TextEncoder().encode(text))).toBe(2)
})
