import { describe, expect, it } from 'vitest'
import { embeddedLinks } from '../../src/build/embedded-links.ts'

describe('links of a page in a frame', () => {
  it.each([
    ['<a href="#talks">', '<a href="#talks">'],
    ['<a class="x" href="e/talks/">', '<a class="x" href="../e/talks/" target="_blank" rel="noopener">'],
    ['<a href="./">', '<a href="../" target="_blank" rel="noopener">'],
    [
      '<a href="https://news.example/" rel="noopener noreferrer external">',
      '<a href="https://news.example/" rel="noopener noreferrer external" target="_blank">',
    ],
    ['<use href="#icon-map"/>', '<use href="#icon-map"/>'],
  ])('%s becomes %s', (given, expected) => expect(embeddedLinks(given)).toBe(expected))
})
