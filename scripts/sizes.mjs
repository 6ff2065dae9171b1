/** Built files -> what each part of the site weighs, and a sentence for each part that weighs too much. */

/** @typedef {import('./budgets.mjs').Budget} Budget */
/** @typedef {{ name: string, files: readonly string[], bytes: number, budget: Budget }} Weight */

const largeDrawing = 2_000

/**
 * The page without its large drawings: every outermost `<svg>` whose text is longer than 2,000 characters is left out.
 * @param {string} html
 */
export const withoutDrawings = (html) => {
  let [kept, from, depth, start] = ['', 0, 0, 0]
  for (const { 0: tag, index } of html.matchAll(/<svg\b|<\/svg>/g)) {
    if (tag === '<svg' && depth++ === 0) start = index
    if (tag !== '</svg>' || --depth !== 0) continue
    const end = index + tag.length
    kept += html.slice(from, end - start > largeDrawing ? start : end)
    from = end
  }
  return kept + html.slice(from)
}

/**
 * What the page fetches before it is alive: its module scripts, its style sheets and the story, where that is a file.
 * @param {string} html
 * @returns {string[]} paths below the site's top
 */
export const firstFiles = (html) =>
  [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => {
    const address = /\b(?:src|href)="\.?\/?([^"]+)"/.exec(tag)?.[1]
    if (/media="print"/.test(tag)) return []
    const isNeeded = /^<script/.test(tag) || /rel="stylesheet"/.test(tag) || /as="fetch"/.test(tag)
    return address && isNeeded ? [address] : []
  })

/**
 * The files that a script imports at once; those it imports later (`import()`) do not count.
 * @param {string} script
 * @returns {string[]} names of files beside it
 */
export const staticImports = (script) =>
  [...script.matchAll(/\b(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["']\.\/([^"']+\.js)["']/g)].map(
    ([, name]) => name ?? '',
  )

/**
 * The first files and everything that these import at once.
 * @param {string} html
 * @param {(path: string) => string} read text of a built file
 * @returns {string[]}
 */
export const codeOf = (html, read) => {
  const found = /** @type {Set<string>} */ (new Set())
  const add = (/** @type {string} */ path) => {
    if (found.has(path)) return
    found.add(path)
    if (!path.endsWith('.js')) return
    for (const name of staticImports(read(path))) add(path.replace(/[^/]*$/, name))
  }
  for (const path of firstFiles(html)) add(path)
  return [...found]
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`

/**
 * One line for each part: its name, what was found, what is allowed, in which files.
 * @param {readonly Weight[]} weights
 */
export const sizeTable = (weights) => {
  const width = Math.max(...weights.map(({ name }) => name.length))
  return weights
    .map(({ name, files, bytes, budget }) => {
      const [found, allowed] = [kilobytes(bytes).padStart(8), kilobytes(budget.limit).padStart(8)]
      return `  ${name.padEnd(width)}  ${found} of ${allowed}  ${bytes > budget.limit ? 'TOO MUCH' : 'ok      '}  ${files.join(', ')}`
    })
    .join('\n')
}

/**
 * A sentence for each part above its budget: file, found, allowed, why.
 * @param {readonly Weight[]} weights
 * @returns {string[]}
 */
export const tooHeavy = (weights) =>
  weights
    .filter(({ bytes, budget }) => bytes > budget.limit)
    .map(
      ({ files, bytes, budget }) =>
        `${files.join(' + ')}: found ${kilobytes(bytes)}, allowed ${kilobytes(budget.limit)} after brotli. ${budget.reason}`,
    )
