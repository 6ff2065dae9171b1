/** A quotation of the article: its linked words marked, its loaded words underlined. */
import { type Html, html, made } from './html.ts'

const pattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Straight quotation marks inside a quotation as printers set them: single and curly, since the outer ones are double. */
export const innerMarks = (text: string): string =>
  text.replace(/"([^"]*)"/g, '‘$1’').replace(/(\w)'(?=\w|\s|$)/g, '$1’')

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
  const [whole, part] = [innerMarks(text), marked === undefined ? undefined : innerMarks(marked)]
  const at = part === undefined ? -1 : whole.indexOf(part)
  if (part === undefined || at < 0) return html`<q>${loaded(whole)}</q>`
  const after = whole.slice(at + part.length)
  return html`<q>${loaded(whole.slice(0, at))}<mark>${loaded(part)}</mark>${loaded(after)}</q>`
}
