/** The bench's own server: every file lies ready compressed at the best brotli, and a list tells what was sent when. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { filesBelow } from '../../scripts/files.mjs'
import { reply } from '../../scripts/reply.mjs'

const host = '127.0.0.1'

/** @type {Record<'br' | 'gzip', (content: Buffer) => Buffer>} */
const compress = { br: (content) => brotliCompressSync(content), gzip: (content) => gzipSync(content) }

/** @typedef {{ body: Buffer, length: number }} Ready what is sent, and how long it is unpacked */

/**
 * The answers to a browser that takes brotli, by address. Made first: to compress while somebody waits would be measured.
 * @param {string} folder
 * @returns {Map<string, Ready & { status: number, headers: Record<string, string> }>}
 */
const answers = (folder) =>
  new Map(
    filesBelow(folder, ['.']).flatMap((path) => {
      const url = `/${path.replace(/^\.\//, '').replace(/index\.html$/, '')}`
      const { status, headers, file, encoding } = reply(folder, {
        method: 'GET',
        url: encodeURI(url),
        headers: { 'accept-encoding': 'br' },
      })
      if (!file) return []
      const content = readFileSync(file)
      return [
        [url, { status, headers, body: encoding ? compress[encoding](content) : content, length: content.length }],
      ]
    }),
  )

/**
 * Serves a folder; `sent` lists the answers since it was last emptied.
 * @param {string} folder
 * @returns {Promise<{ address: string, sent: import('./bytes.mjs').Sent[], close: () => void }>}
 */
export const benchServer = async (folder) => {
  const sent = /** @type {import('./bytes.mjs').Sent[]} */ ([])
  const known = answers(join(folder, '.'))
  const server = createServer((request, response) => {
    const found = known.get(request.url ?? '')
    if (!found) return response.writeHead(404).end()
    const { status, headers, body, length } = found
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
    sent.push({ url: `http://${request.headers.host}${request.url}`, at: Date.now(), bytes: body.length, length })
    return response
  })
  await new Promise((done) => server.listen(0, host, () => done(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    address: `http://${host}:${port}/`,
    sent,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
