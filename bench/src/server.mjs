/** The bench's own server: every file lies ready compressed at the best brotli, and a list tells what was sent when. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { compressFolder } from '../../scripts/compress.mjs'
import { filesBelow } from '../../scripts/files.mjs'
import { reply } from '../../scripts/reply.mjs'

const host = '127.0.0.1'

/** @typedef {{ body: Buffer, length: number, headers: Record<string, string> }} Ready what is sent, and how long it is unpacked */

/**
 * The answers to a browser that takes brotli, by address. Made first: to compress while somebody waits would be measured.
 * @param {string} folder in which each file lies compressed beside itself
 * @returns {Map<string, Ready>}
 */
const answers = (folder) =>
  new Map(
    filesBelow(folder, ['.'])
      .filter((path) => !/\.(br|gz)$/.test(path))
      .flatMap((path) => {
        const url = encodeURI(`/${path.replace(/^\.\//, '').replace(/index\.html$/, '')}`)
        const { headers, file } = reply(folder, { method: 'GET', url, headers: { 'accept-encoding': 'br' } })
        if (!file) return []
        return [[url, { headers, body: readFileSync(file), length: statSync(join(folder, path)).size }]]
      }),
  )

/**
 * Serves a folder; `sent` lists the answers since it was last emptied.
 * @param {string} folder
 * @returns {Promise<{ address: string, sent: import('./bytes.mjs').Sent[], close: () => void }>}
 */
export const benchServer = async (folder) => {
  const sent = /** @type {import('./bytes.mjs').Sent[]} */ ([])
  await compressFolder(folder)
  const known = answers(folder)
  const server = createServer((request, response) => {
    const found = known.get(request.url ?? '')
    if (!found) return response.writeHead(404).end()
    const { headers, body, length } = found
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body)
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
