/** Where the site stands, and where its copies that never change do: `v/<day of the edition>/` below its top. */

/** Folder of a frozen copy, below the top of the site. */
export const frozenPath = (edition: string): string => `v/${edition}/`

const frozenCopy = /\/v\/\d{4}-\d{2}-\d{2}\/$/

/** How others reach an address: over the web, on this machine alone, or not at all because it is a file. */
export type Reach = 'web' | 'local' | 'file'

const isLocal = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127\.|\.localhost$/.test(host)

/** How far an address reaches; whatever is not a page of the web is a file. */
export const reachOf = (address: string): Reach => {
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return 'file'
  return isLocal(hostname) ? 'local' : 'web'
}

export interface Site {
  /** Top of the site that is kept up to date, with its closing slash. */
  readonly living: string
  /** Top of this edition's copy. */
  readonly frozen: string
}

/**
 * @param page address of the page, from which it is taken where none is published
 * @param edition day of the edition, `2026-11-25`
 * @param published the address that `data/story.json` names; empty where it names none
 */
export const siteOf = (page: string, edition: string, published = ''): Site => {
  const here = new URL('.', published || page)
  here.search = ''
  here.hash = ''
  const living = here.href.replace(frozenCopy, '/')
  return { living, frozen: `${living}${frozenPath(edition)}` }
}
