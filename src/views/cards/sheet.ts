/** Sheets: files of HTML written at build, each fetched once. */
import { sheetPath } from '../../model/sheets.ts'
import { fragment } from '../fragment.ts'

/** Sheets kept at hand; the one that was asked for first goes when another comes. */
const kept = 4

/** Fetches each sheet once; one that did not come is asked for again by the next who wants it. */
export const sheetReader = (): ((sheet: number) => Promise<Document>) => {
  const asked = new Map<number, Promise<Document>>()
  return (sheet) => {
    const known = asked.get(sheet)
    if (known) return known
    const coming = fragment(sheetPath(sheet))
    coming.catch(() => asked.delete(sheet))
    asked.set(sheet, coming)
    for (const first of [...asked.keys()].slice(0, -kept)) asked.delete(first)
    return coming
  }
}
