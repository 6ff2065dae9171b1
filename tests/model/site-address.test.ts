import { expect, test } from 'vitest'
import { reachOf, siteOf } from '../../src/model/site-address.ts'

test('the copy of an edition lies below the top of the site', () => {
  expect(siteOf('https://maps.example/araxes/index.html?basis=alleged#talks', '2026-11-25')).toEqual({
    living: 'https://maps.example/araxes/',
    frozen: 'https://maps.example/araxes/v/2026-11-25/',
  })
})

test('a frozen copy knows the site that it was taken from', () => {
  expect(siteOf('https://maps.example/araxes/v/2026-11-25/', '2026-11-25').living).toBe('https://maps.example/araxes/')
})

test('an address that is published comes before the one of the page', () => {
  expect(siteOf('http://127.0.0.1:4173/', '2026-11-25', 'https://news.example/map/').living).toBe(
    'https://news.example/map/',
  )
})

test('a file and an address of this machine are told apart from the web', () => {
  expect(reachOf('file:///home/me/araxes.html')).toBe('file')
  expect(['http://localhost:5173/', 'http://127.0.0.1/', 'http://[::1]:80/'].map(reachOf)).toEqual([
    'local',
    'local',
    'local',
  ])
  expect(reachOf('https://localhost.example/')).toBe('web')
})
