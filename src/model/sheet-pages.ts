/** Entries of different height on pages of one height: an entry is never cut. */

/** Pages filled in order; an entry higher than a page has one to itself. Heights in pixels. */
export const packed = <Item>(items: readonly Item[], heightOf: (item: Item) => number, room: number): Item[][] => {
  const pages: Item[][] = []
  let left = 0
  for (const item of items) {
    const height = heightOf(item)
    const page = pages.at(-1)
    if (!page || height > left) {
      pages.push([item])
      left = room - height
    } else {
      page.push(item)
      left -= height
    }
  }
  return pages
}

/** Lines a text takes where `perLine` characters fit one. */
export const linesOf = (text: string, perLine: number): number => Math.max(1, Math.ceil(text.length / perLine))
