/** Where a text about an event stands: how it reaches the rest of the site, and which headings it may use. */
import { type Html, html, made } from './html.ts'

export interface Place {
  /** The address of another event. */
  readonly address: (event: string) => string
  /** The way to the top of the site. */
  readonly top: string
  readonly level: 2 | 3
}

/** A card of the page that is explored. */
export const onMap: Place = { address: (event) => `#${event}`, top: '', level: 3 }

/** A heading with the number of what stands beneath it. */
export const heading = ({ level }: Place, words: string, count: number): Html =>
  html`${made(`<h${level}>`)}${words} <span class="count">${count}</span>${made(`</h${level}>`)}`
