/** Sheets: files of HTML written at build. The one place where the browser reads markup; what it makes of it is inert. */
import { sheetPath } from '../../model/sheets.ts'

/** Sheets kept at hand; the one that was asked for first goes when another comes. */
const kept = 4

const inert = (text: string): Document => new DOMParser().parseFromString(text, 'text/html')

/** The file at a path below the site's top; rejects where it does not come. */
export const fragment = async (path: string): Promise<Document> => {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`found ${answer.status} at ${path}, expected a part of the page`)
  return inert(await answer.text())
}

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
