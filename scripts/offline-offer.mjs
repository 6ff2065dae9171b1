/** The link to the offline file: it stands in the page only where the file lies beside it. Pure. */
import { offlineName } from './offline-page.mjs'

/** The part of the page that offers files. */
export const offered = 'parts/share.html'

const place = /<!--offline-->[\s\S]*?<!--\/offline-->/

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * The part with its link; made twice it has one.
 * @param {string} part HTML with the two marks that `build/share.ts` writes
 * @param {string} name what the link says
 * @param {string} note what the file is, and how large
 * @throws Error where the marks are not there
 */
export const withOffer = (part, name, note) => {
  if (!place.test(part)) throw new Error(`${offered}: found no <!--offline-->, expected the place for a link`)
  const link = `<p class="share-line"><a class="button" href="${offlineName}" download>${escaped(name)}</a> <span>${escaped(note)}</span></p>`
  return part.replace(place, () => `<!--offline-->${link}<!--/offline-->`)
}

/** The part without its link, as it goes into the file itself. @param {string} part */
export const withoutOffer = (part) => part.replace(place, '<!--offline--><!--/offline-->')
