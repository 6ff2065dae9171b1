/**
 * Trusted Types: under the page's content policy no text becomes script or markup, and of all addresses only those that
 * are named here become a script. MapLibre asks for nothing else: it is given its worker's address and starts it.
 */

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(text: string): string | null }): unknown
}

const trusted = new Set<string>()
let ruled = false

/** Lets the browser start these addresses as scripts, to the letter; where it has no Trusted Types it needs no leave. */
export const trustScripts = (
  addresses: Iterable<string>,
  { trustedTypes }: { readonly trustedTypes?: PolicyFactory } = globalThis as { trustedTypes?: PolicyFactory },
): void => {
  for (const address of addresses) trusted.add(address)
  if (ruled) return
  ruled = true
  trustedTypes?.createPolicy('default', { createScriptURL: (text) => (trusted.has(text) ? text : null) })
}
