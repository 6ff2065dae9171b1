/** A request for a file -> status, headers and the file to send: the thinking of the server, without a network. */
import { statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.pdf': 'application/pdf',
  '.pmtiles': 'application/vnd.pmtiles',
}

const compressible = /^(text\/|application\/(json|geo\+json|xml|manifest\+json|x-research-info-systems)|image\/svg)/
/** A file named by its content, in the root of a host or in a folder of it. */
const hashed = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/

/** Endings of the files that lie ready compressed beside the file itself. */
export const endings = /** @type {const} */ ({ br: '.br', gzip: '.gz' })

/** @param {string} file */
const typeOf = (file) => types[extname(file).toLowerCase()] ?? 'application/octet-stream'

/** Whether a file gets smaller by compressing. @param {string} file */
export const isCompressible = (file) => compressible.test(typeOf(file))

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} [file] full path of the file to send
 * @property {'br' | 'gzip'} [encoding] how to compress it; absent where the file lies ready compressed
 * @property {string} [text] what to send where there is no file
 * @property {{ from: number, to: number }} [part] the bytes to send, `to` not included; without it all of them
 */

/** @param {string} accepted the header Accept-Encoding */
const encodingFor = (accepted) => {
  const names = accepted.split(',').flatMap((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name]
  })
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : undefined
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 * @returns {Reply}
 */
const words = (status, text, headers = {}) => ({
  status,
  text,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
})

/** @param {string} path */
const look = (path) => statSync(path, { throwIfNoEntry: false })

/**
 * The compressed file beside a file, unless it is older than that.
 * @param {string} file
 * @param {'br' | 'gzip' | undefined} encoding
 * @param {number} since milliseconds since the epoch
 */
const readyMade = (file, encoding, since) => {
  if (!encoding) return undefined
  const path = `${file}${endings[encoding]}`
  const found = look(path)
  return found?.isFile() && found.mtimeMs >= since ? path : undefined
}

/**
 * The one range of bytes that is asked for; undefined where all are wanted or the header is not understood.
 * @param {string} asked the header Range
 * @param {number} size of the file
 */
const partOf = (asked, size) => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked) ?? []
  if (first === '' && last === '') return undefined
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  return { from, to }
}

/** @param {string} path */
const decoded = (path) => {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/**
 * What to answer. Nothing outside the folder and nothing whose name begins with a dot is ever sent.
 * @param {string} folder that is served
 * @param {{ method?: string | undefined, url?: string | undefined, headers: Record<string, unknown> }} request
 * @returns {Reply}
 */
export const reply = (folder, { method, url = '/', headers }) => {
  if (method !== 'GET' && method !== 'HEAD') return words(405, 'Only GET and HEAD', { allow: 'GET, HEAD' })
  const [address = '/', query] = url.split('?')
  const path = decoded(address)
  if (path === undefined || !path.startsWith('/') || path.includes('\0')) return words(400, 'Not an address')
  if (path.split(/[/\\]/).some((part) => part.startsWith('.'))) return words(404, 'Not here')
  const top = resolve(folder)
  let file = resolve(join(top, path))
  if (file !== top && !file.startsWith(top + sep)) return words(404, 'Not here')
  let found = look(file)
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) {
      const location = `${address.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`
      return words(301, 'With a slash', { location })
    }
    file = join(file, 'index.html')
    found = look(file)
  } else if (path.endsWith('/')) return words(404, 'Not here')
  if (!found?.isFile()) return words(404, 'Not here')
  const type = typeOf(file)
  const encoding = compressible.test(type) ? encodingFor(String(headers['accept-encoding'] ?? '')) : undefined
  const tag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}${encoding ? `-${encoding}` : ''}"`
  const answer = {
    'content-type': type,
    'cache-control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    // A frame without an origin of its own (a sandboxed embed) may load scripts and fonts only with this.
    'access-control-allow-origin': '*',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  }
  if (headers['if-none-match'] === tag) return { status: 304, headers: answer }
  const ready = readyMade(file, encoding, found.mtimeMs)
  if (ready) return { status: 200, headers: answer, file: ready }
  if (encoding) return { status: 200, headers: answer, file, encoding }
  const part = partOf(String(headers.range ?? ''), found.size)
  const ranged = { ...answer, 'accept-ranges': 'bytes' }
  if (!part) return { status: 200, headers: ranged, file }
  if (part.from >= part.to) return words(416, 'No such bytes', { 'content-range': `bytes */${found.size}` })
  const range = `bytes ${part.from}-${part.to - 1}/${found.size}`
  return { status: 206, headers: { ...ranged, 'content-range': range }, file, part }
}
