/** `npm run build:offline`: the whole page in one HTML file that opens by a double click, `dist/araxes-offline.html`. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { compress, decompress } from 'lzma1'
import { runnerImport } from 'vite'
import { budgets } from './budgets.mjs'
import { buildWhenChanged, keepAsBuilt } from './build.mjs'
import { filesBelow } from './files.mjs'
import { isPacked, isTaken, offlineName, offlinePage } from './offline-page.mjs'
import { openerScript, pageScript } from './offline-script.mjs'
import { cache, Failure, main, root } from './project.mjs'

/** Relief at half the size: seen from a disk it may not weigh more than everything else. */
const smaller = ['relief-light.webp', 'relief-dark.webp']

/**
 * LZMA takes most of a minute, so the result is kept until the content changes; it is read back before it is trusted.
 * @param {Uint8Array} block
 * @returns {Uint8Array}
 */
const packed = (block) => {
  const kept = join(cache, 'offline', `${createHash('sha256').update(block).digest('hex')}.lzma`)
  if (existsSync(kept)) return readFileSync(kept)
  const made = compress(block, 9)
  if (Buffer.compare(decompress(made), block) !== 0)
    throw new Error('found another text after unpacking, expected the same')
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, made)
  return made
}

/**
 * Writes the offline file of a built site.
 * @param {string} folder full path
 * @returns {Promise<{ path: string, bytes: number, gzip: number }>} full path, size of the file and after gzip
 */
export const makeOffline = async (folder) => {
  const read = (/** @type {string} */ path) => readFileSync(join(folder, ...path.split('/')), 'utf8')
  const page = read('index.html')
  const entry = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(page)?.[1]
  if (!entry) throw new Failure('dist/index.html: found no script, expected <script type="module" src="./...">.')
  const { blockOf } = (
    await runnerImport(join(root, 'src/offline/archive.ts'), { configFile: false, logLevel: 'error' })
  ).module
  const [script, opener] = await Promise.all([pageScript(folder, entry), openerScript()])
  const all = filesBelow(folder, ['.']).map((path) => path.replace(/^\.\//, ''))
  const taken = all.filter((path) => isTaken(path))
  const bytes = (/** @type {string} */ path) =>
    smaller.includes(path)
      ? readFileSync(join(root, 'src/offline', path))
      : readFileSync(join(folder, ...path.split('/')))
  const faces = all.find((path) => /^assets\/faces-[^/]*\.css$/.test(path))
  const inPage = [...page.matchAll(/href="\.\/(assets\/[^"]+\.css)"/g)].map(([, path]) => path)
  const late = all.filter(
    (path) => /^assets\/.*\.css$/.test(path) && !/\/reading-/.test(path) && !inPage.includes(path),
  )
  const encoder = new TextEncoder()
  const texts = blockOf(
    new Map([
      ['offline/page.js', encoder.encode(script)],
      ['offline/faces.css', encoder.encode(faces ? read(faces) : '')],
      ...taken.filter((path) => !isPacked(path)).map((path) => [path, bytes(path)]),
    ]),
  )
  const others = blockOf(new Map(taken.filter(isPacked).map((path) => [path, bytes(path)])))
  const text = offlinePage(page, read, late, {
    opener,
    script,
    files: JSON.stringify({ texts: texts.list, others: others.list }),
    texts: Buffer.from(packed(texts.block)).toString('base64'),
    others: Buffer.from(others.block).toString('base64'),
    icon: read('icon.svg'),
  })
  const path = join(folder, offlineName)
  writeFileSync(path, text)
  return { path, bytes: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length }
}

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    await buildWhenChanged()
    const { bytes, gzip } = await makeOffline(join(root, 'dist'))
    keepAsBuilt()
    console.log(`dist/${offlineName}: ${megabytes(bytes)}, ${(gzip / 1000).toFixed(1)} kB after gzip.`)
    const { limit, reason } = budgets.offline
    if (gzip > limit)
      throw new Failure(`dist/${offlineName}: found ${gzip} bytes, allowed ${limit} after gzip. ${reason}`)
  })
}
