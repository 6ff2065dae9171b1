/** Serves a folder on this machine only: `node scripts/serve.mjs dist [--port 4199]`. */
import { readFileSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { Failure, main, root } from './project.mjs'
import { reply } from './reply.mjs'

const host = '127.0.0.1'
const firstPort = 4173
const portsTried = 100

/** The page is tried under the policy that hosts are told to send. */
const [, policy = ''] =
  /^ {2}Content-Security-Policy: (.+)$/m.exec(readFileSync(join(root, 'hosting', '_headers'), 'utf8')) ?? []
const always = { 'content-security-policy': policy }

const compress = {
  br: (/** @type {Buffer} */ content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (/** @type {Buffer} */ content) => promisify(gzip)(content),
}

/** @param {string} file @param {{ from: number, to: number }} part */
const bytesOf = async (file, { from, to }) => {
  const opened = await open(file)
  try {
    const { buffer } = await opened.read(Buffer.alloc(to - from), 0, to - from, from)
    return buffer
  } finally {
    await opened.close()
  }
}

/** A handler that compresses each file once. @param {string} folder */
const handler = (folder) => {
  const bodies = /** @type {Map<string, Promise<Buffer>>} */ (new Map())
  /** @param {import('./reply.mjs').Reply} answer */
  const body = async ({ file, encoding, headers, text = '', part }) => {
    if (!file) return Buffer.from(text)
    if (part) return bytesOf(file, part)
    if (!encoding) return readFile(file)
    const key = `${file} ${headers.etag}`
    const known = bodies.get(key) ?? readFile(file).then(compress[encoding])
    bodies.set(key, known)
    return known
  }
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  return async (request, response) => {
    try {
      const answer = reply(folder, request)
      if (answer.status === 304) return response.writeHead(304, { ...answer.headers, ...always }).end()
      const content = await body(answer)
      response.writeHead(answer.status, { ...answer.headers, ...always, 'content-length': content.length })
      return response.end(request.method === 'HEAD' ? undefined : content)
    } catch {
      return response.writeHead(500).end()
    }
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port on which it listens, or 0 where another program has it
 */
const listen = (server, port) =>
  new Promise((done, fail) => {
    const refused = (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? done(0) : fail(error)
    server.once('error', refused)
    server.listen(port, host, () => {
      server.off('error', refused)
      done(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
    })
  })

/**
 * Serves a folder until it is closed.
 * @param {string} folder below the project's, or a full path
 * @param {number} [port] this one and no other; without it the first free one from 4173 on; 0 for any
 * @returns {Promise<{ address: string, port: number, close: () => void }>}
 * @throws Failure where no port is free
 */
export const serve = async (folder, port) => {
  const server = createServer(handler(resolve(root, folder)))
  const ports = port === undefined ? Array.from({ length: portsTried }, (_, index) => firstPort + index) : [port]
  for (const candidate of ports) {
    const found = await listen(server, candidate)
    if (found) return { address: `http://${host}:${found}/`, port: found, close: () => server.close() }
  }
  const tried = ports.length === 1 ? `Port ${port} is` : `The ports from ${firstPort} on are`
  throw new Failure(`${tried} taken by another program: end it, or name another port with --port.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } })
    const port = values.port === undefined ? undefined : Number(values.port)
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
      throw new Failure(`--port takes a number from 0 to 65535, and this is "${values.port}".`)
    }
    console.log((await serve(positionals[0] ?? 'dist', port)).address)
  })
}
