/** What an answer says of a link: whether it still leads to what was cited. */

/** @typedef {{ status?: number, error?: string, address?: string }} Answer `address` after all redirects */
/** @typedef {'there' | 'moved' | 'dead' | 'unsure'} Verdict */

/** Errors of name and address: nobody is there at all. */
const nobody = /ENOTFOUND|EAI_NONAME|ERR_INVALID_URL/

/**
 * Only what cannot be mistaken is dead: a host may refuse programs, be busy or be down for a day.
 * @param {string} asked
 * @param {Answer} answer
 * @returns {Verdict}
 */
export const verdictOf = (asked, { status, error = '', address = asked }) => {
  if (status === undefined) return nobody.test(error) ? 'dead' : 'unsure'
  if (status === 404 || status === 410) return 'dead'
  if (status < 200 || status >= 300) return 'unsure'
  return isHome(address) && !isHome(asked) ? 'moved' : 'there'
}

/** A page that is gone is often answered with the front page of its site. @param {string} address */
const isHome = (address) => {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}

/** Whether HEAD said too little, so that the page itself has to be asked for. @param {Answer} answer */
export const asksAgain = ({ status }) => status === undefined || status >= 400

/**
 * Addresses by host, so that no host is asked for two things at once.
 * @param {readonly string[]} addresses
 * @returns {string[][]}
 */
export const byHost = (addresses) => {
  const hosts = /** @type {Map<string, string[]>} */ (new Map())
  for (const address of new Set(addresses)) {
    const { host } = new URL(address)
    hosts.set(host, [...(hosts.get(host) ?? []), address])
  }
  return [...hosts.values()]
}
