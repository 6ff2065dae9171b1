/** The whole page in one HTML file that opens by a double click. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { compress, decompress } from 'lzma1'
import { runnerImport } from 'vite'
import { budgets } from './budgets.mjs'
import { filesBelow } from './files.mjs'
import { makeWorker } from './kept.mjs'
import { offered, withOffer, withoutOffer } from './offline-offer.mjs'
import { isPacked, isTaken, offlineName, offlinePage } from './offline-page.mjs'
import { cache, Failure, root } from './project.mjs'
import { inLanguage, openerScript, pageScript } from './single-script.mjs'

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
 * @param {string} folder of the site, full path
 * @param {string} [out] the file, full path
 * @returns {Promise<{ bytes: number, gzip: number }>} size of the file, and after gzip
 * @throws Failure where it is above its budget
 */
export const makeOffline = async (folder, out = join(folder, offlineName)) => {
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
    path === offered
      ? Buffer.from(withoutOffer(read(path)))
      : smaller.includes(path)
        ? readFileSync(join(root, 'src/offline', path))
        : readFileSync(join(folder, ...path.split('/')))
  /** @param {readonly string[]} paths @returns {[string, Uint8Array][]} */
  const contents = (paths) => paths.map((path) => [path, bytes(path)])
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
      ...contents(taken.filter((path) => !isPacked(path))),
    ]),
  )
  const others = blockOf(new Map(contents(taken.filter(isPacked))))
  const text = offlinePage(page, read, late, {
    opener,
    script,
    files: JSON.stringify({ texts: texts.list, others: others.list }),
    texts: Buffer.from(packed(texts.block)).toString('base64'),
    others: Buffer.from(others.block).toString('base64'),
    icon: read('icon.svg'),
  })
  const gzip = gzipSync(text, { level: 9 }).length
  const { limit, reason } = budgets.offline
  if (gzip > limit) throw new Failure(`${offlineName}: found ${gzip} bytes, allowed ${limit} after gzip. ${reason}`)
  writeFileSync(out, text)
  return { bytes: Buffer.byteLength(text), gzip }
}

/**
 * Makes the file and offers it in the page, where a mark is for it; the worker, which knows every file, is made anew.
 * @param {string} folder of the site, full path
 */
export const offerOffline = async (folder) => {
  const size = await makeOffline(folder)
  const path = join(folder, ...offered.split('/'))
  const { file, fileNote } = (
    await runnerImport(join(root, 'src/model/words/offline.ts'), {
      configFile: false,
      logLevel: 'error',
      plugins: [await inLanguage()],
    })
  ).module
  writeFileSync(path, withOffer(readFileSync(path, 'utf8'), file, fileNote(size.bytes)))
  await makeWorker(folder)
  return size
}
