import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { headerPolicy } from '../../src/build/content-policy.ts'

const text = 'Baku and Tehran. '.repeat(100)
let folder = ''
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'araxes-'))
  writeFileSync(join(folder, 'index.html'), text)
  server = await serve(folder, 0)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, method = 'GET', headers = {}) =>
  new Promise<{ status: number | undefined; length: string | undefined; body: Buffer }>((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const { statusCode: status, headers } = response
        resolve({ status, length: headers['content-length'], body: Buffer.concat(parts) })
      })
    })
      .on('error', reject)
      .end()
  })

describe('serve', () => {
  it('sends the content policy that hosts are told to send', async () => {
    const { headers } = await fetch(`http://127.0.0.1:${server.port}/`)
    expect(headers.get('content-security-policy')).toBe(headerPolicy)
  })

  it('sends a file as it is, and compressed where that is asked for', async () => {
    expect((await ask('/')).body.toString()).toBe(text)
    const compressed = await ask('/', 'GET', { 'accept-encoding': 'br' })
    expect(compressed.body.length).toBeLessThan(text.length / 10)
    expect(brotliDecompressSync(compressed.body).toString()).toBe(text)
  })

  it('answers HEAD with the length and nothing else', async () => {
    expect(await ask('/', 'HEAD')).toEqual({ status: 200, length: String(text.length), body: Buffer.alloc(0) })
  })

  it('sends the part of a file that is asked for', async () => {
    expect((await ask('/', 'GET', { range: 'bytes=5-7' })).body.toString()).toBe('and')
    expect(await ask('/', 'GET', { range: 'bytes=5-7' })).toMatchObject({ status: 206, length: '3' })
  })

  it('answers with 404 where there is nothing', async () => {
    expect((await ask('/nothing')).status).toBe(404)
  })

  it('says in one sentence that the port it must have is taken', async () => {
    await expect(serve(folder, server.port)).rejects.toThrow(`Port ${server.port} is taken by another program`)
  })

  it('goes on to the next port where it may choose', async () => {
    const [first, second] = [await serve(folder), await serve(folder)]
    expect(second.port).toBeGreaterThan(first.port)
    expect(first.port).toBeGreaterThanOrEqual(4173)
    first.close()
    second.close()
  })
})
