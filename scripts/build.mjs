/** The built page in `dist`: made anew only when what it is made from has changed; `npm run build` makes it always. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compressFolder } from './compress.mjs'
import { filesBelow } from './files.mjs'
import { cache, Failure, main, root, run } from './project.mjs'

const inputs = ['src', 'data', 'public', 'index.html', 'embed', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']
const stampFile = join(cache, 'build.json')

/**
 * One number for the names and contents of files.
 * @param {string} folder
 * @param {readonly string[]} paths
 */
export const fingerprint = (folder, paths) => {
  const hash = createHash('sha256')
  for (const path of filesBelow(folder, paths)) {
    const content = readFileSync(join(folder, ...path.split('/')))
    hash.update(`${path.replaceAll(sep, '/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

const stamp = (/** @type {string} */ from) => JSON.stringify({ from, to: fingerprint(root, ['dist']) })

/** A page of another data folder (ARAXES_DATA) or in another language (ARAXES_LOCALE) is never taken for this story's. */
const isAnother = () => process.env.ARAXES_DATA !== undefined || process.env.ARAXES_LOCALE !== undefined

const isFresh = (/** @type {string} */ from) =>
  !isAnother() &&
  existsSync(join(root, 'dist', 'index.html')) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp(from)

/**
 * Builds the page into `dist`.
 * @param {{ compress?: boolean, offline?: boolean }} [options] compress: with a compressed file beside each that gets
 *   smaller by it; offline: with the page in one file, offered in the page
 * @throws Failure where the build fails; what stood in `dist` may still stand there
 */
export const build = async ({ compress = false, offline = false } = {}) => {
  const from = fingerprint(root, inputs)
  const { code } = await run('vite', ['build', '--logLevel', 'warn'], { env: { NODE_ENV: undefined } })
  if (code !== 0) throw new Failure('The page could not be built: put right what is named above, then try again.')
  // Both need packages, and this file is read before there are any.
  if (offline) await (await import('./offline-file.mjs')).offerOffline(join(root, 'dist'))
  else await (await import('./kept.mjs')).makeWorker(join(root, 'dist'))
  if (compress) await compressFolder(join(root, 'dist'))
  keepAsBuilt(from)
}

/** Marks what lies in `dist` as made from the present files, so that it is not made again. */
export const keepAsBuilt = (from = fingerprint(root, inputs)) => {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, isAnother() ? '' : stamp(from))
}

/**
 * Builds the page unless `dist` holds what the present files make.
 * @returns {Promise<boolean>} whether it had to
 */
export const buildWhenChanged = async () => {
  if (isFresh(fingerprint(root, inputs))) return false
  console.log('Araxes: building the page ...')
  await build()
  return true
}

/**
 * A page that only tests open, kept until the files it is made from change. Two who ask at once may both build it; what
 * either of them serves is whole.
 * @param {string} name of its folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} its folder
 * @throws Failure where the build fails
 */
const buildKept = async (name, env) => {
  const from = fingerprint(root, inputs)
  const folder = join(cache, 'pages', `${name}-${from}`)
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const isOlder = (/** @type {string} */ other) => other.startsWith(`${name}-`) && !other.startsWith(`${name}-${from}`)
  for (const other of readdirSync(dirname(folder)).filter(isOlder)) {
    rmSync(join(dirname(folder), other), { recursive: true, force: true })
  }
  const unfinished = `${folder}.${process.pid}`
  const { code, printed } = await run(
    'vite',
    ['build', '--logLevel', 'error', '--outDir', unfinished, '--emptyOutDir'],
    {
      env: { NODE_ENV: undefined, ...env },
      quiet: true,
    },
  )
  if (code !== 0) throw new Failure(`The page ${name} could not be built: ${printed}`)
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
  return folder
}

/** The page in a language that nobody speaks (`en-XA`, `ar-XB`). @param {string} tag */
export const buildLanguage = (tag) => buildKept(tag, { ARAXES_LOCALE: tag })

/** The page of a story that is as long as asked for, about nothing. @param {number} count of events */
export const buildGenerated = async (count) => {
  const data = join(cache, 'generated', `data-${count}`)
  const { generateStory } = await import('./generate-story.mjs')
  generateStory(count, data)
  return buildKept(`generated-${count}`, { ARAXES_DATA: data })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(() => build({ compress: true, offline: true }))
