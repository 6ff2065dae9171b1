/** Every compressible file of a folder, compressed as well as can be, beside itself: `a.js.br`, `a.js.gz`. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesBelow } from './files.mjs'
import { cache } from './project.mjs'
import { endings, isCompressible } from './reply.mjs'

const compress = {
  br: (/** @type {Buffer} */ content) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  gzip: (/** @type {Buffer} */ content) => promisify(gzip)(content, { level: 9 }),
}

/** @typedef {keyof typeof compress} Encoding */

/**
 * The compressed content in a file of the cache: brotli at its best takes seconds, and most files stay as they are.
 * @param {Buffer} content
 * @param {Encoding} encoding
 * @param {string} folder of the cache
 */
const kept = async (content, encoding, folder) => {
  const path = join(folder, `${createHash('sha256').update(content).digest('hex')}${endings[encoding]}`)
  if (!existsSync(path)) {
    const unfinished = `${path}.${randomUUID()}`
    await writeFile(unfinished, await compress[encoding](content))
    await rename(unfinished, path)
  }
  return path
}

/**
 * Compresses every file of a folder that gets smaller by it; all at once.
 * @param {string} folder full path
 * @param {string} [keep] folder in which results are kept for the next time
 * @returns {Promise<number>} how many compressed files lie there now
 */
export const compressFolder = async (folder, keep = join(cache, 'compressed')) => {
  mkdirSync(keep, { recursive: true })
  const wanted = filesBelow(folder, ['.']).filter(isCompressible)
  const made = await Promise.all(
    wanted.flatMap((path) =>
      /** @type {Encoding[]} */ (['br', 'gzip']).map(async (encoding) => {
        const content = await readFile(join(folder, path))
        const ready = await kept(content, encoding, keep)
        if ((await readFile(ready)).length >= content.length) return 0
        await copyFile(ready, join(folder, `${path}${endings[encoding]}`))
        return 1
      }),
    ),
  )
  return made.reduce((/** @type {number} */ sum, one) => sum + one, 0)
}
