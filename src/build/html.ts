/** HTML through an escaping tag: strings are escaped, `Html` values are not, lists are joined, nothing becomes nothing. */
import { locale } from '../model/words/language.ts'

/** Markup that is safe to put into a page as it is. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Part = Html | string | number | undefined | false | readonly Part[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text with the five characters that mean something in HTML written as entities. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const render = (part: Part): string => {
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(render).join('')
  return escaped(String(part))
}

/** `html\`<p>${text}</p>\``: the text is escaped, what `html` made is kept. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((text, index) => text + render(parts[index])).join(''))

/** Markup that was made elsewhere in this build (SVG of `model/glyph.ts`); never text of the data. */
export const made = (markup: string): Html => new Html(markup)

const marks = /* @__PURE__ */ new Intl.ListFormat(locale, { type: 'conjunction' })

/** Links as the language counts things up: "a, b and c". */
export const enumerated = (members: readonly Html[]): Html => {
  const rest = [...members]
  const parts = marks.formatToParts(members.map(({ text }) => text))
  return new Html(
    parts.map(({ type, value }) => (type === 'element' ? (rest.shift()?.text ?? '') : escaped(value))).join(''),
  )
}
