import { expect, test } from 'vitest'
import { givenBase } from '../../src/model/published.ts'

test('a link from a disk leads to where the page is published, if it says where', () => {
  const site = 'https://example.org/araxes/'
  expect(givenBase('file:///home/a/page.html', site)).toBe(site)
  expect(givenBase('file:///home/a/page.html', undefined)).toBe('file:///home/a/page.html')
  expect(givenBase('https://mirror.example/', site)).toBe('https://mirror.example/')
})
