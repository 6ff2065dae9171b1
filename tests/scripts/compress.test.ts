import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressFolder } from '../../scripts/compress.mjs'
import { reply } from '../../scripts/reply.mjs'

const text = 'Baku and Tehran. '.repeat(100)
let folder = ''
let keep = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'araxes-'))
  keep = mkdtempSync(join(tmpdir(), 'araxes-kept-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), text)
  writeFileSync(join(folder, 'assets', 'index-0a1b2c3d.js'), text)
  writeFileSync(join(folder, 'assets', 'font-0a1b2c3d.woff2'), text)
  writeFileSync(join(folder, 'tiny.txt'), 'a')
})
afterEach(() => {
  for (const it of [folder, keep]) rmSync(it, { recursive: true })
})

describe('compressFolder', () => {
  it('lays a .br and a .gz beside each file that gets smaller by it', async () => {
    expect(await compressFolder(folder, keep)).toBe(4)
    expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(text)
    expect(gunzipSync(readFileSync(join(folder, 'assets', 'index-0a1b2c3d.js.gz'))).toString()).toBe(text)
    for (const path of ['assets/font-0a1b2c3d.woff2.br', 'tiny.txt.br', 'tiny.txt.gz', 'index.html.br.br']) {
      expect(existsSync(join(folder, path))).toBe(false)
    }
  })

  it('compresses the same content once, for any number of files and of times', async () => {
    await compressFolder(folder, keep)
    const before = readdirSync(keep).sort()
    expect(before.filter((name) => name.endsWith('.br'))).toHaveLength(2)
    await compressFolder(folder, keep)
    expect(readdirSync(keep).sort()).toEqual(before)
  })
})

describe('what lies ready compressed', () => {
  const ask = (encoding: string) =>
    reply(folder, { method: 'GET', url: '/index.html', headers: { 'accept-encoding': encoding } })

  it('is sent as it is', async () => {
    await compressFolder(folder, keep)
    const { file, encoding, headers } = ask('gzip, br')
    expect([file, encoding]).toEqual([join(folder, 'index.html.br'), undefined])
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/html; charset=utf-8' })
    expect(ask('gzip').file).toBe(join(folder, 'index.html.gz'))
    expect(ask('').file).toBe(join(folder, 'index.html'))
  })

  it('is not sent where the file has changed since', async () => {
    await compressFolder(folder, keep)
    const later = new Date(Date.now() + 60_000)
    utimesSync(join(folder, 'index.html'), later, later)
    expect(ask('br')).toMatchObject({ file: join(folder, 'index.html'), encoding: 'br' })
  })
})
