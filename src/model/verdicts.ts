/** What a check came to: its word, its sign, how many came to each. */
import type { Check, Verdict } from './records.ts'

/** Article and record: the same, nearly the same, nothing to compare with, not the same, or not said at all. */
export type Sign = 'equal' | 'near' | 'open' | 'unequal' | 'absent'

interface Reading {
  readonly word: string
  readonly sign: Sign
  /** What the word says of the article and the record, one sentence. */
  readonly meaning: string
}

/** In the order in which they are counted: from what holds to what is missing. */
export const readings: Readonly<Record<Verdict, Reading>> = {
  confirmed: { word: 'Confirmed', sign: 'equal', meaning: 'The record says the same.' },
  'partly-confirmed': { word: 'Partly confirmed', sign: 'near', meaning: 'A part is on record, a part was not seen.' },
  imprecise: { word: 'Imprecise', sign: 'near', meaning: 'Right in kind, not in detail.' },
  oversimplified: { word: 'Oversimplified', sign: 'near', meaning: 'The record has several voices, the article one.' },
  incomplete: { word: 'Incomplete', sign: 'near', meaning: 'Something that changes the sense is left out.' },
  dated: { word: 'Dated', sign: 'near', meaning: 'True of an earlier time.' },
  unsourced: { word: 'Unsourced', sign: 'open', meaning: 'The article does not say who says so.' },
  'not-supported': { word: 'Not supported', sign: 'open', meaning: 'No source that was seen supports it.' },
  contradicted: { word: 'Contradicted', sign: 'unequal', meaning: 'The record says otherwise.' },
  omission: { word: 'Left out', sign: 'absent', meaning: 'On record, and not in the article.' },
}

const verdicts = Object.keys(readings) as Verdict[]

/** The checks by verdict, in the order of `readings`; a verdict that nothing came to is left out. */
export const byVerdict = (checks: readonly Check[]): (readonly [Verdict, readonly Check[]])[] =>
  verdicts
    .map((verdict) => [verdict, checks.filter((check) => check.verdict === verdict)] as const)
    .filter(([, members]) => members.length > 0)

/** The checks to which this passage of the article leads. */
export const checksOfPassage = (checks: readonly Check[], passage: string): Check[] =>
  checks.filter(({ passages }) => passages.includes(passage))

/** The checks that are about one of these claims. */
export const checksOfClaims = (checks: readonly Check[], claims: readonly string[]): Check[] =>
  checks.filter((check) => check.claims.some((id) => claims.includes(id)))
