/** A quotation of the article: its linked words marked, its loaded words underlined. */
import { type Html, html, made } from './html.ts'

const pattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The quotation in pieces; `marked` must occur in it, loaded words are found as whole words in any case. */
export const quotation = (text: string, marked: string | undefined, loadedWords: readonly string[]): Html => {
  const loaded = (part: string): Html => {
    if (loadedWords.length === 0) return html`${part}`
    const words = new RegExp(`\\b(${loadedWords.map(pattern).join('|')})\\b`, 'i')
    const pieces = part.split(words)
    return made(
      pieces
        .map((piece, index) => (index % 2 === 1 ? html`<span class="loaded">${piece}</span>` : html`${piece}`).text)
        .join(''),
    )
  }
  const at = marked === undefined ? -1 : text.indexOf(marked)
  if (marked === undefined || at < 0) return html`<q>${loaded(text)}</q>`
  const after = text.slice(at + marked.length)
  return html`<q>${loaded(text.slice(0, at))}<mark>${loaded(marked)}</mark>${loaded(after)}</q>`
}
