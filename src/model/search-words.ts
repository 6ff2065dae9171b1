/** Where in a name the words of a question stand, letter by letter, whatever their spelling. */
import { folded, terms } from './folded.ts'

/** A stretch of a text, in UTF-16 units; `to` lies behind it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The name folded, and for each folded unit the stretch of the name that it comes from. */
const foldedUnits = (name: string): { readonly text: string; readonly origins: readonly Stretch[] } => {
  let [text, at] = ['', 0]
  const origins: Stretch[] = []
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    const units = folded(segment)
    for (let index = 0; index < units.length; index += 1) origins.push({ from: at, to: at + segment.length })
    text += units
    at += segment.length
  }
  return { text, origins }
}

const isInside = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)

/** The stretches of a name that a question's words begin, in order; each word marks every word it begins. */
export const stretchesOf = (name: string, question: string): readonly Stretch[] => {
  const { text, origins } = foldedUnits(name)
  const marked = new Set<number>()
  for (const term of terms(question)) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      if (isInside(text[at - 1])) continue
      for (let index = at; index < at + term.length; index += 1) marked.add(index)
    }
  }
  const stretches: { from: number; to: number }[] = []
  for (const index of [...marked].sort((a, b) => a - b)) {
    const origin = origins[index]
    const last = stretches.at(-1)
    if (!origin) continue
    if (last && origin.from <= last.to) last.to = Math.max(last.to, origin.to)
    else stretches.push({ ...origin })
  }
  return stretches
}
