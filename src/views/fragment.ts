/**
 * Files of HTML written at build. The one place where the browser reads markup; what it makes of it is inert. It is asked
 * for as a document, so that no text ever becomes markup here and the content policy need not allow it.
 */

/** The file at a path below the site's top; rejects where it does not come. */
export const fragment = (path: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', globalThis.araxesFile?.(path) ?? (document.documentElement.dataset.top ?? '') + path)
    request.responseType = 'document'
    request.onloadend = () => {
      if (request.status === 200 && request.response) resolve(request.response)
      else reject(new Error(`found ${request.status} at ${path}, expected a part of the page`))
    }
    request.send()
  })
