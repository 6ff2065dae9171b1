/** The text of an article as it is read, each letter with the place in the HTML that it comes from. */
import { inHtml } from './embed-code.ts'

export interface ReadableText {
  readonly source: string
  readonly text: string
  /** For each UTF-16 unit of the text where its source begins and ends in the HTML. */
  readonly origins: readonly { readonly from: number; readonly to: number }[]
}

/** A stretch of the readable text, in UTF-16 units; `to` lies behind it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const blocks =
  'address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|header|hr|li|ol|p|section|t[dhr]|ul'
const isBlock = new RegExp(`^</?(?:${blocks})\\b`, 'i')
const looksLikeHtml = new RegExp(`<(?:${blocks}|a|b|em|i|span|strong)(?:\\s[^<>]*)?/?>`, 'i')

/** Comments, what is no text, tags, entities, or one unit. */
const pieces =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[/!a-z](?:"[^"]*"|'[^']*'|[^'">])*(?:>|$)|&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});|[\s\S]/gi

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}

const decoded = (entity: string): string => {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return names[name] ?? entity
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

const read = (piece: string): string => {
  if (piece.length === 1) return piece
  if (piece.startsWith('&')) return decoded(piece)
  if (piece.startsWith('<')) return isBlock.test(piece) ? '\n' : ''
  return piece
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Plain text becomes paragraphs, one for each line. */
const asHtml = (text: string): string =>
  looksLikeHtml.test(text)
    ? text
    : text
        .split(/[\r\n]+/)
        .filter((line) => line.trim() !== '')
        .map((line) => `<p>${line.trim().replace(/[&<>]/g, (sign) => marks[sign] ?? sign)}</p>`)
        .join('\n')

/** What was pasted, plain text or HTML, as it is read. */
export const readableText = (pasted: string): ReadableText => {
  const source = asHtml(pasted)
  const origins: { from: number; to: number }[] = []
  let text = ''
  for (const { 0: piece, index } of source.matchAll(pieces)) {
    const said = read(piece)
    text += said
    for (let unit = 0; unit < said.length; unit += 1) origins.push({ from: index, to: index + piece.length })
  }
  return { source, text, origins }
}

/** What ends in a full stop within a sentence; the rules of Unicode know no words. */
const abbreviation =
  /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|St|No|vs)\.\s*$/

/** Lines first, because no sentence goes on in the next paragraph; then as the language parts them. */
export const sentencesOf = ({ text }: ReadableText): Stretch[] => {
  const parts = new Intl.Segmenter('en', { granularity: 'sentence' })
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const sentences: string[] = []
    for (const { segment } of parts.segment(line)) {
      if (abbreviation.test(sentences.at(-1) ?? '')) sentences.push(`${sentences.pop()}${segment}`)
      else sentences.push(segment)
    }
    let at = index
    return sentences.flatMap((sentence) => {
      const from = at + (sentence.length - sentence.trimStart().length)
      const to = from + sentence.trim().length
      at += sentence.length
      return to > from ? [{ from, to }] : []
    })
  })
}

/** The stretches of HTML that a stretch of text comes from: one, or several where tags stand between. */
const inSource = ({ text, origins }: ReadableText, { from, to }: Stretch): Stretch[] => {
  const found: { from: number; to: number; said: string }[] = []
  for (let unit = from; unit < to; unit += 1) {
    const origin = origins[unit]
    const last = found.at(-1)
    if (!origin) continue
    if (last && origin.from <= last.to) {
      last.to = Math.max(last.to, origin.to)
      last.said += text[unit]
    } else found.push({ ...origin, said: text[unit] ?? '' })
  }
  return found.filter(({ said }) => said.trim() !== '')
}

/** The HTML with each stretch in elements that name its event; tags inside a stretch stay whole. */
export const markedHtml = (
  readable: ReadableText,
  marks: readonly (Stretch & { readonly event: string })[],
): string => {
  const spans = marks
    .flatMap((mark) => inSource(readable, mark).map(({ from, to }) => ({ from, to, event: mark.event })))
    .sort((one, other) => other.from - one.from)
  return spans.reduce(
    (html, { from, to, event }) =>
      `${html.slice(0, from)}<span data-araxes-event="${inHtml(event)}">${html.slice(from, to)}</span>${html.slice(to)}`,
    readable.source,
  )
}
