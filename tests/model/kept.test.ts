import { expect, test } from 'vitest'
import { mayKeep } from '../../src/model/kept.ts'

const page = { protocol: 'https:', framed: false, saving: false }

test('the page is kept for readers of the site, and for nobody in a frame, from a disk or who counts data', () => {
  expect(mayKeep(page)).toBe(true)
  expect(mayKeep({ ...page, protocol: 'http:' })).toBe(true)
  expect(mayKeep({ ...page, protocol: 'file:' })).toBe(false)
  expect(mayKeep({ ...page, framed: true })).toBe(false)
  expect(mayKeep({ ...page, saving: true })).toBe(false)
})
