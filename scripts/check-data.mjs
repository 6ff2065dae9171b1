/** `npm run check:data`: reads the story alone, names every mistake in it, or prints what it holds. */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { Failure, main, root } from './project.mjs'

/** @param {string} file below the project @returns {Promise<any>} */
const imported = async (file) => (await runnerImport(join(root, file), { configFile: false, logLevel: 'error' })).module

await main(async () => {
  const { dataFiles, load } = await imported('src/build/load.ts')
  const { inventory } = await imported('src/build/inventory.ts')
  const read = () => {
    try {
      return load(dataFiles(join(root, 'data')))
    } catch (error) {
      throw new Failure(/** @type {Error} */ (error).message)
    }
  }
  const { counts, wanting } = inventory(read().dossier)
  for (const [heading, rows] of counts) {
    console.log(`\n${heading}`)
    for (const [name, count] of rows) console.log(`${String(count).padStart(5)}  ${name}`)
  }
  for (const [heading, ids] of /** @type {ReadonlyMap<string, readonly string[]>} */ (wanting)) {
    console.log(`\n${heading}: ${ids.length}`)
    for (const id of ids) console.log(`       ${id}`)
  }
})
