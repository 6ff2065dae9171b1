/** What every host of the page has to do, as tests against a server that runs. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { headerPolicy } from '../../src/build/content-policy.ts'
import { ask, places, script, words } from './site.ts'

const kept = 'public, max-age=31536000, immutable'

/** Registers the tests. `port` is asked when they run; `brotli` says whether the server can send it. */
export const hostingPromises = (port: () => number, brotli: boolean): void => {
  describe.each(places)('with the page at /%s', (place) => {
    const get = (path: string, headers: Record<string, string> = {}) => ask(port(), `/${place}${path}`, headers)

    it.each([
      ['', 'text/html; charset=utf-8'],
      [script, 'text/javascript; charset=utf-8'],
      ['assets/font-0a1b2c3d.woff2', 'font/woff2'],
      ['icon.svg', 'image/svg+xml'],
      ['relief.webp', 'image/webp'],
      ['a.mjs', 'text/javascript; charset=utf-8'],
      ['a.geojson', 'application/geo+json; charset=utf-8'],
      ['a.webmanifest', 'application/manifest+json'],
      ['a.pmtiles', 'application/vnd.pmtiles'],
      ['a.csv', 'text/csv; charset=utf-8'],
      ['a.ris', 'application/x-research-info-systems'],
      ['a.bib', 'text/x-bibtex; charset=utf-8'],
    ])('sends "%s" as %s, to be taken as that and by anyone', async (path, type) => {
      const { status, headers, body } = await get(path)
      expect(status).toBe(200)
      expect(headers).toMatchObject({
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'content-security-policy': headerPolicy,
        'referrer-policy': 'strict-origin-when-cross-origin',
        'access-control-allow-origin': '*',
      })
      expect(body.toString()).toBe(words)
    })

    it('lets files named by content be kept for ever, and the page for a minute', async () => {
      expect((await get(script)).headers['cache-control']).toBe(kept)
      expect((await get('assets/font-0a1b2c3d.woff2')).headers['cache-control']).toBe(kept)
      for (const path of ['', 'index.html', 'sw.js']) {
        expect((await get(path)).headers['cache-control']).toContain('max-age=60,')
      }
      expect((await get('relief.webp')).headers['cache-control']).toBe('public, max-age=3600')
    })

    it('sends what lies ready compressed', async () => {
      const packed = await get(script, { 'accept-encoding': 'gzip' })
      expect(packed.headers).toMatchObject({
        'content-encoding': 'gzip',
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': kept,
      })
      expect(String(packed.headers.vary).toLowerCase()).toContain('accept-encoding')
      expect(gunzipSync(packed.body).toString()).toBe(words)
      expect((await get('relief.webp', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
    })

    it.skipIf(!brotli)('sends brotli to who takes it', async () => {
      for (const path of ['', script, 'a.geojson']) {
        const packed = await get(path, { 'accept-encoding': 'gzip, deflate, br' })
        expect(packed.headers['content-encoding']).toBe('br')
        expect(brotliDecompressSync(packed.body).toString()).toBe(words)
      }
    })

    it('sends a part of a file', async () => {
      const { status, headers, body } = await get('a.pmtiles', { range: 'bytes=5-7' })
      expect([status, headers['content-range']]).toEqual([206, `bytes 5-7/${words.length}`])
      expect(body.toString()).toBe(words.slice(5, 8))
    })

    it('says that nothing has changed where it has not', async () => {
      const { etag } = (await get('')).headers
      expect((await get('', { 'if-none-match': String(etag) })).status).toBe(304)
    })

    it('lets nobody keep that a file is missing, and hides what begins with a dot', async () => {
      const missing = await get('assets/index-00000000.js')
      expect(missing.status).toBe(404)
      expect(missing.headers['cache-control'] ?? 'no-store').toBe('no-store')
      expect((await get('.secret')).status).toBe(404)
    })
  })
}
