/** Attributes of the element -> the address of its frame. */

/** What an attribute of the same name puts into the query. */
export const carried = [
  'event',
  'time',
  'layers',
  'category',
  'basis',
  'response',
  'phase',
  'article',
  'actor',
  'place',
  'known',
  'view',
  'lanes',
  'at',
  'theme',
  'ground',
  'controls',
  'resize',
  'since',
] as const

/** The whole first state stands in the address, so that nothing has to arrive later for the map to open there. */
export const frameAddress = (page: string, attribute: (name: string) => string | null): string => {
  const address = new URL(page)
  for (const name of carried) {
    const value = attribute(name)
    if (value !== null) address.searchParams.set(name, value)
  }
  return address.href
}

/** The event in the address of the page around: `#araxes=id`. */
export const eventInHash = (hash: string): string | null => /^#araxes=([\w-]{1,200})$/.exec(hash)?.[1] ?? null
