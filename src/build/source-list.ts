/** Sources as a plain list, for what is read without the page's style. */
import type { Dossier } from '../model/dossier.ts'
import { sourceText } from '../model/voice-text.ts'
import { type Html, html } from './html.ts'

/** Each source as a link where it has an address; nothing where none is known. */
export const sourceList = (dossier: Dossier, ids: readonly string[]): Html | undefined => {
  const sources = ids.flatMap((id) => dossier.sources.get(id) ?? [])
  if (sources.length === 0) return undefined
  return html`<ul>${sources.map((source) => {
    const words = sourceText(source)
    return html`<li>${source.url ? html`<a href="${source.url}">${words}</a>` : words}</li>`
  })}</ul>`
}
