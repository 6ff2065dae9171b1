import { describe, expect, it } from 'vitest'
import { bibtexText, citation, citedAddress } from '../../src/model/citation.ts'

const cited = {
  title: 'Alleged · denied by Baku: Drones & airspace',
  edition: '2026-11-24',
  address: 'https://news.example/araxes/#airspace',
  seen: '2026-11-25',
  id: 'araxes-airspace',
}

describe('a citation', () => {
  it('in APA has publisher, edition, status with title, kind and address', () => {
    expect(citation('apa', cited)).toBe(
      'Araxes. (2026, November 24). Alleged · denied by Baku: Drones & airspace [Interactive map]. Retrieved November 25, 2026, from https://news.example/araxes/#airspace',
    )
  })

  it('is never of a day before the edition, whatever the clock says', () => {
    expect(citation('apa', { ...cited, seen: '1970-06-01' })).toContain('Retrieved November 24, 2026, from')
  })

  it('in Chicago style has the title in quotation marks and the day it was seen', () => {
    expect(citation('chicago', cited)).toBe(
      'Araxes. “Alleged · denied by Baku: Drones & airspace.” Interactive map. November 24, 2026. Accessed November 25, 2026. https://news.example/araxes/#airspace.',
    )
  })

  it('in BibTeX escapes what TeX would read as a command, but not the address', () => {
    const text = citation('bibtex', cited)
    expect(text).toMatch(/^@misc\{araxes-airspace,\n/)
    expect(text).toContain('title = {{Alleged · denied by Baku: Drones \\& airspace}}')
    expect(text).toContain('url = {https://news.example/araxes/#airspace}')
    expect(bibtexText('100 % {a} \\b ~^_#$')).toBe(
      '100 \\% \\{a\\} \\textbackslash{}b \\textasciitilde{}\\textasciicircum{}\\_\\#\\$',
    )
  })

  it('leads to the address that the edition names, wherever the page was read', () => {
    const where = { edition: 'https://news.example/araxes/', site: 'https://copy.example/' }
    expect(citedAddress(where, null)).toBe('https://news.example/araxes/')
    expect(citedAddress(where, 'airspace')).toBe('https://news.example/araxes/e/airspace/')
  })

  it('leads to where the page was read if the edition names no address', () => {
    const where = { edition: '', site: 'https://copy.example/map/' }
    expect(citedAddress(where, null)).toBe('https://copy.example/map/')
    expect(citedAddress(where, 'airspace')).toBe('https://copy.example/map/e/airspace/')
  })
})
