import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { look } from '../../scripts/check-links.mjs'
import { byHost, verdictOf } from '../../scripts/link-verdict.mjs'

const page = 'https://example.org/news/1'

describe('a link', () => {
  it.each([
    [{ status: 200 }, 'there'],
    [{ status: 200, address: 'https://www.example.org/news/one' }, 'there'],
    [{ status: 200, address: 'https://example.org/' }, 'moved'],
    [{ status: 404 }, 'dead'],
    [{ status: 410 }, 'dead'],
    [{ error: 'ENOTFOUND' }, 'dead'],
    [{ status: 403 }, 'unsure'],
    [{ status: 503 }, 'unsure'],
    [{ error: 'TimeoutError' }, 'unsure'],
    [{ error: 'ECONNREFUSED' }, 'unsure'],
  ])('that is answered with %j is %s', (answer, verdict) => expect(verdictOf(page, answer)).toBe(verdict))

  it('to a front page may lead to a front page', () => {
    expect(verdictOf('https://example.org/', { status: 200, address: 'https://example.org/' })).toBe('there')
  })

  it('is asked for once, after the others of its host', () => {
    expect(byHost([page, 'https://a.example/x', page, 'https://example.org/news/2'])).toEqual([
      [page, 'https://example.org/news/2'],
      ['https://a.example/x'],
    ])
  })
})

describe('every source', () => {
  let server: Server
  let address = ''
  const asked: string[] = []
  beforeAll(async () => {
    server = createServer(({ method, url = '' }, answer) => {
      asked.push(`${method} ${url}`)
      if (url === '/no-head') answer.writeHead(method === 'HEAD' ? 405 : 200)
      else if (url === '/old') answer.writeHead(301, { location: '/' })
      else answer.writeHead(url === '/' || url === '/there' ? 200 : 404)
      answer.end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  it('is asked for by HEAD, and by GET only where that says too little', async () => {
    const found = await look(
      ['/there', '/no-head', '/old', '/gone'].map((path) => address + path),
      { wait: 1 },
    )
    expect(found.map((it) => [it.address.replace(address, ''), it.verdict])).toEqual([
      ['/gone', 'dead'],
      ['/no-head', 'there'],
      ['/old', 'moved'],
      ['/there', 'there'],
    ])
    expect(asked).toEqual([
      'HEAD /there',
      'HEAD /no-head',
      'GET /no-head',
      'HEAD /old',
      'HEAD /',
      'HEAD /gone',
      'GET /gone',
    ])
  })
})
