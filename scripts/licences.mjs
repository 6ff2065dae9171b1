/** Licences of installed packages, held against what this project may build on and send to readers. */

/** What may be part of the page that readers get, fonts included. */
export const forReaders = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'Zlib',
  'OFL-1.1',
]

/** What may, besides, be used on the machine that builds and tests. */
export const forBuilders = ['MIT-0', 'MPL-2.0', 'CC0-1.0', 'BlueOak-1.0.0', 'Python-2.0', 'EDL-1.0']

/**
 * Packages whose own word for their licence cannot be read, with what their licence file says.
 * @type {Readonly<Record<string, string>>}
 */
export const readByHand = { arc: 'BSD-2-Clause', 'pause-stream': 'MIT OR Apache-2.0', 'splaytree-ts': 'BSD-3-Clause' }

/**
 * Whether an SPDX expression leaves a choice of which every part is allowed.
 * @param {string} expression "(MIT OR Apache-2.0) AND Zlib"
 * @param {readonly string[]} allowed
 */
export const isAllowed = (expression, allowed) => {
  const words = expression.replaceAll(/[()]/g, ' $& ').split(/\s+/).filter(Boolean)
  let broken = false
  /** @returns {boolean} */
  const one = () => {
    if (words[0] !== '(') {
      const name = words.shift() ?? ')'
      broken ||= /^(AND|OR|\))$/.test(name)
      return allowed.includes(name)
    }
    words.shift()
    const inner = any()
    return words.shift() === ')' && inner
  }
  const every = () => {
    let result = one()
    while (words[0] === 'AND' && words.shift()) result = one() && result
    return result
  }
  const any = () => {
    let result = every()
    while (words[0] === 'OR' && words.shift()) result = every() || result
    return result
  }
  const result = any()
  return result && !broken && words.length === 0
}

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {unknown} licence as the package says it
 * @property {boolean} dev used for building and testing alone
 */

/**
 * One sentence for each package that may not be used.
 * @param {readonly Package[]} packages
 * @returns {string[]}
 */
export const refused = (packages) =>
  packages.flatMap(({ name, version, licence, dev }) => {
    const said = readByHand[name] ?? (typeof licence === 'string' ? licence : 'no licence that can be read')
    if (isAllowed(said, dev ? [...forReaders, ...forBuilders] : forReaders)) return []
    return [
      `${name} ${version}: found ${said}, expected ${dev ? 'a licence' : 'a licence for readers'} of scripts/licences.mjs`,
    ]
  })

/**
 * Entries of `readByHand` that no installed package needs.
 * @param {readonly Package[]} packages
 */
export const needless = (packages) => Object.keys(readByHand).filter((name) => !packages.some((it) => it.name === name))
