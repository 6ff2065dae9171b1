/** What of a built site the service worker keeps. Pure. */

/** Pages that are read, files to take away and for other programs: the network's, as before. */
const left = [
  /\.(br|gz|map|xml|txt|pmtiles|csv|geojson|bib|ris)$/,
  /^(?!index\.html$).*\/index\.html$/,
  /^(e|data|handouts|figures|embed|examples|oembed|v)\//,
  /^(sw\.js|picture\.png|(?!index\.html$)[^/]+\.(html|json|ts))$/,
  /^assets\/reading-/,
]

/** Named by its content: another content has another name. */
const isLasting = (/** @type {string} */ path) => /^assets\/.*-[\w-]{8}\.\w+$/.test(path)

/** @typedef {{ path: string, bytes: number, hash: string }} SiteFile */

/** What is kept before it is compressed on its way, in bytes: a story of thousands of events keeps what it opens with. */
const limit = 12_000_000

/**
 * The list that the worker fetches when it is installed.
 * @param {readonly SiteFile[]} files
 * @returns {{ url: string, revision: string | null }[]}
 */
export const keptFiles = (files) => {
  const wanted = files.filter(({ path }) => !left.some((pattern) => pattern.test(path)))
  const isSheet = (/** @type {SiteFile} */ { path }) => /^(sheets|slides)\//.test(path)
  const whole = wanted.reduce((sum, { bytes }) => sum + bytes, 0) <= limit
  return wanted
    .filter((file) => whole || !isSheet(file))
    .map(({ path, hash }) => ({ url: path, revision: isLasting(path) ? null : hash }))
}
