/**
 * `npm run release [-- --previous folder]`: the folder `release`, ready for any static host: the built page, the files
 * named by content of the release before, a copy of each edition that stays as it is, everything compressed beside itself.
 */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhenChanged, keepAsBuilt } from './build.mjs'
import { compressFolder } from './compress.mjs'
import { filesBelow } from './files.mjs'
import { install } from './install.mjs'
import { checkNode } from './node-version.mjs'
import { Failure, main, root } from './project.mjs'
import { carriedOver, manifestName, nextManifest, readManifest } from './release-assets.mjs'
import { freeze } from './release-frozen.mjs'

const isCompressed = (/** @type {string} */ path) => /\.(br|gz)$/.test(path)

/**
 * Makes a release in a folder.
 * @param {{ built: string, previous: string, out: string }} folders full paths; `previous` may be `out`, or not exist
 * @returns {Promise<{ carried: string[], compressed: number, made: string | undefined, frozen: string[] }>}
 */
export const makeRelease = async ({ built, previous, out }) => {
  const list = join(previous, manifestName)
  const before = existsSync(list) ? readManifest(readFileSync(list, 'utf8')) : undefined
  if (existsSync(list) && !before)
    throw new Failure(`${list} is not a list of releases: delete it, or name another folder.`)
  const assets = filesBelow(built, ['assets']).filter((path) => !isCompressed(path))
  const manifest = nextManifest(before, assets)
  const unfinished = `${out}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(built, unfinished, { recursive: true, filter: (path) => !isCompressed(path) })
  const { made, frozen } = freeze({ release: unfinished, previous })
  const carried = carriedOver(manifest).filter((path) => existsSync(join(previous, path)))
  for (const path of carried) cpSync(join(previous, path), join(unfinished, path))
  writeFileSync(join(unfinished, manifestName), `${JSON.stringify(manifest)}\n`)
  const compressed = await compressFolder(unfinished)
  rmSync(out, { recursive: true, force: true })
  renameSync(unfinished, out)
  return { carried, compressed, made, frozen }
}

if (process.argv[1] && resolve(process.argv[1]) === join(root, 'scripts', 'release.mjs')) {
  checkNode()
  await main(async () => {
    const { values } = parseArgs({ options: { previous: { type: 'string' } } })
    const out = join(root, 'release')
    const previous = values.previous === undefined ? out : resolve(values.previous)
    if (values.previous !== undefined && !existsSync(previous)) {
      throw new Failure(`There is no folder ${previous}: --previous names the folder of the release before.`)
    }
    install()
    await buildWhenChanged()
    const { offerOffline } = await import('./offline-file.mjs')
    await offerOffline(join(root, 'dist'))
    keepAsBuilt()
    const { carried, compressed, made, frozen } = await makeRelease({ built: join(root, 'dist'), previous, out })
    console.log(
      `The folder release is ready: ${compressed} compressed files, ${carried.length} files kept from the release before.`,
    )
    console.log(
      made
        ? `Frozen now: v/${made}/, one of ${frozen.length}.`
        : `Frozen: ${frozen.map((it) => `v/${it}/`).join(', ')}, untouched; another day in data/story.json › edition freezes this page, too.`,
    )
  })
}
