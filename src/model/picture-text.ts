/** Texts of a picture to take away, by the widths of letters alone: nothing asks a browser. */
import { wideTextWidth } from './timeline-labels-width.ts'

/** Width in pixels, rather too wide than too narrow; `medium` is a little wider. */
export const pictureTextWidth = (text: string, size: number, medium = false): number =>
  wideTextWidth(text, size) * (medium ? 1.03 : 1)

/** As many words as fit in medium weight, the rest as an ellipsis. */
export const cutTitle = (text: string, size: number, width: number): string => {
  if (pictureTextWidth(text, size, true) <= width) return text
  const words = text.trim().split(/\s+/)
  while (words.length > 0 && pictureTextWidth(`${words.join(' ')}…`, size, true) > width) words.pop()
  return `${words.join(' ')}…`
}

/** What fits into `width` from the beginning of a word that does not, at least one letter. */
const beginning = (word: string, size: number, width: number): string => {
  const letters = [...word]
  let count = 1
  while (count < letters.length && pictureTextWidth(letters.slice(0, count + 1).join(''), size) <= width) count += 1
  return letters.slice(0, count).join('')
}

/** The whole text in lines of at most `width` pixels; a word that is longer, such as an address, is broken anywhere. */
export const inLines = (text: string, size: number, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (pictureTextWidth(longer, size) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (pictureTextWidth(line, size) > width) {
      const first = beginning(line, size, width)
      lines.push(first)
      line = line.slice(first.length)
    }
  }
  return line === '' ? lines : [...lines, line]
}
