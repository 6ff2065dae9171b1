/** A walk as a file of the reader's. */
import { type Walk, walkText } from '../../model/walk.ts'
import { fileName } from '../../model/words/walk.ts'

/** Longest part of a title in the name of a file, in characters. */
const longest = 40

/** Hands the file to the reader; gives back its name. */
export const saveWalk = (page: Document, walk: Walk): string => {
  const titled = walk.title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .slice(0, longest)
  const name = `${fileName}-${titled || 'araxes'}.json`
  const address = URL.createObjectURL(new Blob([walkText(walk)], { type: 'application/json' }))
  Object.assign(page.createElement('a'), { href: address, download: name }).click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return name
}
