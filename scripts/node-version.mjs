/** The Node that is needed. Written in old syntax on purpose, so that an old Node can still say what it lacks. */
const needed = { major: 20, minor: 19 }

/**
 * What to say about a Node that is too old, or nothing.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return undefined
  return `Araxes needs Node ${needed.major}.${needed.minor} or newer, and this is Node ${version}: get a newer one from nodejs.org.`
}

/** Ends the program with one sentence where Node is too old. */
export function checkNode() {
  const complaint = nodeComplaint(process.versions.node)
  if (complaint === undefined) return
  console.error(complaint)
  process.exit(1)
}
