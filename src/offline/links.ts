/** Links to other pages of the site: a file that is here is saved, a page that is not is opened where it is published. */
import { absent } from '../model/words/offline.ts'
import { type Files, pathBelow, typeOf } from './archive.ts'
import { copyOf } from './fetch.ts'

const save = (page: Document, path: string, bytes: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([copyOf(bytes)], { type: typeOf(path) }))
  const link = Object.assign(page.createElement('a'), { href: address, download: path.replace(/^.*\//, '') })
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Where the story is published, as the page names it; undefined where it does not. */
const published = (page: Document): string | undefined =>
  page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href

/** `tell` is told what became of a link that cannot be followed. Comes before every other listener of the page. */
export const linksFrom = (page: Document, files: Files, tell: (words: string) => void): void =>
  page.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const to = link?.getAttribute('href')
      if (!link || !to || to.startsWith('#') || link.dataset.event !== undefined) return
      const path = pathBelow(to, page.baseURI)
      // The page itself, whatever its file is called: "./", "./?view=table".
      if (path === null || path === '' || path === pathBelow('', page.baseURI)) return
      const bytes = files.get(path)
      const site = published(page)
      if (!bytes && site) {
        link.href = new URL(to, site).href
        return
      }
      event.preventDefault()
      if (bytes) save(page, path, bytes)
      else tell(absent)
    },
    { capture: true },
  )
