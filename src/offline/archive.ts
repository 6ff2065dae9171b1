/** The files of the site as they lie in the offline file: one list of names and lengths, and their bytes one after another. */

/** Path below the site's top -> its bytes. */
export type Files = ReadonlyMap<string, Uint8Array>

/** A file in a block of bytes; `length` in bytes. */
export interface Listed {
  readonly path: string
  readonly length: number
}

/**
 * The files of a block, in the order of the list.
 * @throws Error where the block is shorter or longer than its list
 */
export const filesOf = (list: readonly Listed[], block: Uint8Array): Files => {
  const expected = list.reduce((sum, { length }) => sum + length, 0)
  if (block.length !== expected) throw new Error(`found ${block.length} bytes, expected ${expected}: a damaged file`)
  let from = 0
  return new Map(
    list.map(({ path, length }) => {
      const bytes = block.subarray(from, from + length)
      from += length
      return [path, bytes]
    }),
  )
}

/** A block and its list, the other way round: what `filesOf` takes apart. */
export const blockOf = (files: Files): { readonly list: readonly Listed[]; readonly block: Uint8Array } => {
  const list = [...files].map(([path, { length }]) => ({ path, length }))
  const block = new Uint8Array(list.reduce((sum, { length }) => sum + length, 0))
  let from = 0
  for (const bytes of files.values()) {
    block.set(bytes, from)
    from += bytes.length
  }
  return { list, block }
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
}

/** Media type after the ending of a path. */
export const typeOf = (path: string): string =>
  types[path.replace(/^.*\./, '').toLowerCase()] ?? 'application/octet-stream'

/** Path below the folder of the page at `base`, or null for an address elsewhere; search and hash do not count. */
export const pathBelow = (address: string, base: string): string | null => {
  if (!URL.canParse(address, base)) return null
  const { href } = new URL(address, base)
  const folder = new URL('.', base).href
  const bare = href.replace(/[?#].*$/, '')
  return bare.startsWith(folder) ? decodeURIComponent(bare.slice(folder.length)) : null
}
