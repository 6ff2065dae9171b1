/** Which sentences of an article make a claim that is on record: by the words they share with its quotation. */
import { terms } from './folded.ts'

/** A claim's words as they were published, and the events that carry it, the leading one first. */
export interface Phrase {
  readonly claim: string
  readonly quotation: string
  readonly events: readonly string[]
}

export interface Match {
  readonly phrase: Phrase
  /** Share of the quotation's pairs of words that the sentence has, 0 to 1. */
  readonly overlap: number
}

/**
 * A sentence is suggested from this share on. Below it a sentence shares set phrases with a quotation ("Azerbaijan and
 * Iran", "earlier this year"); above it an editor's small change to a sentence is one change too many.
 */
export const threshold = 0.6

/** Fewer words than this say nothing by themselves. */
const shortest = 3

/** Pairs of neighbouring words, in any spelling, case and kind of quotation mark. */
const pairsOf = (text: string): string[] => {
  const words = terms(text)
  return words.length < shortest ? [] : words.slice(1).map((word, index) => `${words[index]} ${word}`)
}

/** Share of a quotation's pairs of words that a sentence has; 0 where the quotation is too short to tell. */
export const overlapOf = (quotation: string, sentence: string): number => {
  const pairs = pairsOf(quotation)
  const there = new Set(pairsOf(sentence))
  return pairs.length === 0 ? 0 : pairs.filter((pair) => there.has(pair)).length / pairs.length
}

/** What each sentence may be speaking of, the nearest first; a claim is named once. */
export const matchesOf = (sentences: readonly string[], phrases: readonly Phrase[]): Match[][] => {
  const known = phrases.map((phrase) => ({ phrase, pairs: pairsOf(phrase.quotation) }))
  return sentences.map((sentence) => {
    const there = new Set(pairsOf(sentence))
    const best = new Map<string, Match>()
    for (const { phrase, pairs } of known) {
      if (pairs.length === 0 || phrase.events.length === 0) continue
      const overlap = pairs.filter((pair) => there.has(pair)).length / pairs.length
      if (overlap >= threshold && overlap > (best.get(phrase.claim)?.overlap ?? 0)) {
        best.set(phrase.claim, { phrase, overlap })
      }
    }
    return [...best.values()].sort((one, other) => other.overlap - one.overlap)
  })
}
