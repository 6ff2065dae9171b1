/** A folder with a site as `npm run release` leaves it, at its root and in a folder of it; and a request to a server. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compressFolder } from '../../scripts/compress.mjs'

/** Long enough to get smaller by compressing. */
export const words = 'Baku and Tehran. '.repeat(100)
export const script = 'assets/index-Bx_1yz2Q.js'

const files = ['index.html', script, 'assets/font-0a1b2c3d.woff2', 'icon.svg', 'relief.webp', 'a.mjs', 'a.geojson']
const others = ['a.webmanifest', 'a.pmtiles', 'a.csv', 'a.ris', 'a.bib', 'sw.js', '.secret']

/** Folders of the site in which the page lies. */
export const places = ['', 'stories/araxes/'] as const

/** Full path of a new folder. */
export const makeSite = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'araxes-site-'))
  for (const place of places) {
    mkdirSync(join(folder, place, 'assets'), { recursive: true })
    for (const file of [...files, ...others]) writeFileSync(join(folder, place, file), words)
  }
  await compressFolder(folder, mkdtempSync(join(tmpdir(), 'araxes-kept-')))
  return folder
}

/** What a server answered. */
export interface Answer {
  readonly status: number | undefined
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: Buffer
}

/** One request to this machine. */
export const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })

/** Waits until something answers on the port. */
export const answering = async (port: number, attempts = 100): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      await ask(port, '/')
      return
    } catch {
      await new Promise((done) => setTimeout(done, 50))
    }
  }
  throw new Error(`nothing answers on port ${port}`)
}
