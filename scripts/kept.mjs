/** Writes the service worker of a built site, `sw.js`: it knows every file of the release. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './files.mjs'
import { keptFiles } from './kept-files.mjs'
import { root } from './project.mjs'
import { bundled } from './single-script.mjs'

/**
 * @param {string} folder of the site, full path
 * @returns {Promise<number>} how many files are kept
 */
export const makeWorker = async (folder) => {
  const files = filesBelow(folder, ['.']).map((each) => {
    const path = each.replace(/^\.\//, '')
    const content = readFileSync(join(folder, ...path.split('/')))
    return { path, bytes: content.length, hash: createHash('sha256').update(content).digest('hex').slice(0, 16) }
  })
  const kept = keptFiles(files)
  const script = await bundled(join(root, 'src/worker/index.ts'), [], { keptFiles: JSON.stringify(kept) })
  writeFileSync(join(folder, 'sw.js'), script)
  return kept.length
}
