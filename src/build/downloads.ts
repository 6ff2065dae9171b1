/** The files to take away: what each holds and how large it is. */

import { numeral } from '../model/language.ts'
import * as words from '../model/words/downloads.ts'
import type { ExportFile } from './exports/index.ts'
import { type Html, html } from './html.ts'

/** "563 kB", "1.2 MB"; of the file as it is kept, before anything compresses it on its way. */
export const sizeWords = (text: string): string => {
  const bytes = new TextEncoder().encode(text).length
  return bytes < 1_000_000
    ? words.kilobytes(numeral(Math.max(1, Math.round(bytes / 1000))))
    : words.megabytes(numeral(Number((bytes / 1_000_000).toFixed(1))))
}

/** A list of links; nothing where there is no file. `top` leads to the top of the site. */
export const downloads = (files: readonly ExportFile[], top: string, attribution: string): Html | false =>
  files.length > 0 &&
  html`<section class="downloads" aria-labelledby="downloads"><h2 id="downloads">${words.title}</h2>
<p>${words.note(attribution)}</p>
<ul>${files.map(
    ({ path, text, description }) =>
      html`<li><a href="${top}${path}" download>${path.replace(/^.*\//, '')}</a> <span class="size">${sizeWords(text)}</span><span class="download-what">${description}</span></li>`,
  )}</ul></section>`
