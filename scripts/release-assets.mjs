/** Which files named by content belong to which release, so that a page opened before the last release still finds its own. */

/** @typedef {readonly string[]} Assets paths below the folder of the release, sorted */
/** @typedef {{ releases: readonly Assets[] }} Manifest the present release first, then the one before */

/** The name of the manifest in the folder of a release. */
export const manifestName = 'releases.json'

/**
 * The manifest of a release that follows another one. The same release made twice is one release.
 * @param {Manifest | undefined} before of the folder that is replaced
 * @param {Assets} assets of the new release
 * @returns {Manifest}
 */
export const nextManifest = (before, assets) => {
  const [last, older] = before?.releases ?? []
  const present = assets.toSorted()
  const previous = last?.join() === present.join() ? older : last
  return { releases: previous ? [present, previous] : [present] }
}

/**
 * Files that only the previous release has: they are carried over. Those of releases before it are not.
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export const carriedOver = ({ releases: [present = [], previous = []] }) =>
  previous.filter((path) => !present.includes(path))

/**
 * A manifest from its JSON text.
 * @param {string} text
 * @returns {Manifest | undefined} undefined where it is none
 */
export const readManifest = (text) => {
  try {
    const { releases } = JSON.parse(text)
    const isAssets = (/** @type {unknown} */ it) =>
      Array.isArray(it) && it.every((path) => /^assets\/[\w.-]+$/.test(String(path)))
    return Array.isArray(releases) && releases.every(isAssets) ? { releases } : undefined
  } catch {
    return undefined
  }
}
