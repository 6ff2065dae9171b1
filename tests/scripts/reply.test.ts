import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reply } from '../../scripts/reply.mjs'

let folder = ''

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'araxes-')), 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  const files = ['index.html', '.stamp', '../secret.txt', 'icon.svg', 'a b.txt', 'assets/index-Bx_1yz2Q.js']
  for (const file of [...files, 'assets/font-0a1b2c3d.woff2']) writeFileSync(join(folder, file), 'content')
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true }))

const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  reply(folder, { method, url, headers })

describe('reply', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?event=a', 'text/html; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
    ['/a%20b.txt', 'text/plain; charset=utf-8'],
    ['/assets/index-Bx_1yz2Q.js', 'text/javascript; charset=utf-8'],
    ['/assets/font-0a1b2c3d.woff2', 'font/woff2'],
  ])('sends %s as %s', (url, type) => {
    expect(ask(url)).toMatchObject({ status: 200, headers: { 'content-type': type } })
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '/.stamp',
    '/nothing.html',
    '/index.html/',
  ])('does not find %s', (url) => {
    expect(ask(url)).toMatchObject({ status: 404, text: 'Not here' })
  })

  it.each(['/%', '/%00', 'http://elsewhere/', '*'])('refuses the address %s', (url) => {
    expect(ask(url).status).toBe(400)
  })

  it('refuses to be written to', () => {
    expect(ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    expect(ask('/', {}, 'HEAD').status).toBe(200)
  })

  it('sends a folder on to its own address, and to no other host', () => {
    expect(ask('/assets?x=1')).toMatchObject({ status: 301, headers: { location: '/assets/?x=1' } })
    expect(ask('//assets')).toMatchObject({ status: 301, headers: { location: '/assets/' } })
  })

  it('lets a named-by-content file be kept for ever and asks again for any other', () => {
    expect(ask('/assets/index-Bx_1yz2Q.js').headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(ask('/').headers['cache-control']).toBe('no-cache')
    expect(
      reply(join(folder, '..'), { method: 'GET', url: '/dist/assets/index-Bx_1yz2Q.js', headers: {} }),
    ).toMatchObject({
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    })
  })

  it('says that nothing has changed where it has not', () => {
    const tag = ask('/').headers.etag ?? ''
    expect(ask('/', { 'if-none-match': tag })).toMatchObject({ status: 304 })
    expect(ask('/', { 'if-none-match': '"other"' }).status).toBe(200)
  })

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
  ])('compresses text for a browser that takes %s', (accepted, encoding) => {
    const answer = ask('/', { 'accept-encoding': accepted })
    expect([answer.encoding, answer.headers['content-encoding']]).toEqual([encoding, encoding])
  })

  it('does not compress what is compressed', () => {
    expect(ask('/assets/font-0a1b2c3d.woff2', { 'accept-encoding': 'br' }).encoding).toBeUndefined()
  })

  it.each([
    ['bytes=0-2', 206, 'bytes 0-2/7', { from: 0, to: 3 }],
    ['bytes=5-', 206, 'bytes 5-6/7', { from: 5, to: 7 }],
    ['bytes=-2', 206, 'bytes 5-6/7', { from: 5, to: 7 }],
    ['bytes=4-900', 206, 'bytes 4-6/7', { from: 4, to: 7 }],
    ['bytes=7-9', 416, 'bytes */7', undefined],
  ])('answers the range %s', (range, status, contentRange, part) => {
    const answer = ask('/assets/font-0a1b2c3d.woff2', { range })
    expect(answer).toMatchObject({ status, headers: { 'content-range': contentRange } })
    expect(answer.part).toEqual(part)
  })

  it.each(['bytes=0-1,3-4', 'lines=1-2', 'bytes=-'])('sends everything where it does not understand %s', (range) => {
    expect(ask('/assets/font-0a1b2c3d.woff2', { range })).toMatchObject({ status: 200 })
  })

  it('sends no part of what it compresses', () => {
    expect(ask('/', { range: 'bytes=0-2', 'accept-encoding': 'br' })).toMatchObject({ status: 200, encoding: 'br' })
  })
})
