/** Files of HTML written at build. The one place where the browser reads markup; what it makes of it is inert. */

const inert = (text: string): Document => new DOMParser().parseFromString(text, 'text/html')

/** The file at a path below the site's top; rejects where it does not come. */
export const fragment = async (path: string): Promise<Document> => {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`found ${answer.status} at ${path}, expected a part of the page`)
  return inert(await answer.text())
}
