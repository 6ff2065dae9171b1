/** `npm run check:size`: weighs the built page in `dist` as it travels, and fails where a part is above its budget. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { budgets } from './budgets.mjs'
import { filesBelow } from './files.mjs'
import { Failure, main, root } from './project.mjs'
import { codeOf, sizeTable, tooHeavy, withoutDrawings } from './sizes.mjs'

const bestQuality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
const brotli = (/** @type {string | Buffer} */ content) =>
  brotliCompressSync(/** @type {Buffer} */ (Buffer.from(content)), bestQuality).length

/**
 * What the parts of a built site weigh.
 * @param {string} folder
 * @returns {import('./sizes.mjs').Weight[]}
 */
export const weigh = (folder) => {
  if (!existsSync(join(folder, 'index.html'))) throw new Failure('There is no built page: "npm run build" makes one.')
  const read = (/** @type {string} */ path) => readFileSync(join(folder, ...path.split('/')))
  const page = read('index.html').toString()
  const code = codeOf(page, (path) => read(path).toString())
  /** The heaviest of many alike, found by its raw size. @param {RegExp} pattern */
  const heaviest = (pattern) =>
    filesBelow(folder, ['e', 'sheets'])
      .filter((path) => pattern.test(path))
      .map((path) => ({ path, length: read(path).length }))
      .sort((a, b) => b.length - a.length)
      .slice(0, 1)
      .map(({ path }) => path)
  const sum = (/** @type {readonly string[]} */ paths) => paths.reduce((all, path) => all + brotli(read(path)), 0)
  const [sheet, reading] = [heaviest(/^sheets\/.*\.html$/), heaviest(/^e\/.*\.html$/)]
  const [framed, host] = [['embed/index.html'], ['embed/v1.js']]
  const ofFrames = filesBelow(folder, ['assets']).filter((path) => /\/embedded-[^/]*\.js$/.test(path))
  const framedCode = ['embed/look.js', ...ofFrames]
  return [
    { name: 'page', files: ['index.html'], bytes: brotli(page), budget: budgets.page },
    { name: 'texts of the page', files: ['index.html'], bytes: brotli(withoutDrawings(page)), budget: budgets.texts },
    { name: 'script and style', files: code, bytes: sum(code), budget: budgets.code },
    { name: 'largest sheet', files: sheet, bytes: sum(sheet), budget: budgets.sheet },
    { name: 'page in a frame', files: framed, bytes: sum(framed), budget: budgets.framed },
    { name: 'script of a frame', files: framedCode, bytes: sum(framedCode), budget: budgets.framedCode },
    { name: 'script for others', files: host, bytes: sum(host), budget: budgets.host },
    { name: 'largest event page', files: reading, bytes: sum(reading), budget: budgets.reading },
  ]
}

/**
 * Weighs the built page.
 * @returns {{ table: string, problems: string[] }}
 */
export const checkSize = () => {
  const weights = weigh(join(root, 'dist'))
  return { table: sizeTable(weights), problems: tooHeavy(weights) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const { table, problems } = checkSize()
    console.log(table)
    if (problems.length > 0) throw new Failure(problems.join('\n'))
  })
}
