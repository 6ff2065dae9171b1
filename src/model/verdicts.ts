/** What a check came to: its word, its sign, how many came to each. */
import type { Check, Verdict } from './records.ts'
import * as words from './words/verdicts.ts'

/** Article and record: the same, nearly the same, nothing to compare with, not the same, or not said at all. */
export type Sign = 'equal' | 'near' | 'open' | 'unequal' | 'absent'

interface Reading {
  readonly word: string
  readonly sign: Sign
  /** What the word says of the article and the record, one sentence. */
  readonly meaning: string
}

const signs: Readonly<Record<Verdict, Sign>> = {
  confirmed: 'equal',
  'partly-confirmed': 'near',
  imprecise: 'near',
  oversimplified: 'near',
  incomplete: 'near',
  dated: 'near',
  unsourced: 'open',
  'not-supported': 'open',
  contradicted: 'unequal',
  omission: 'absent',
}

/** In the order in which they are counted: from what holds to what is missing. */
export const readings = Object.fromEntries(
  (Object.keys(signs) as Verdict[]).map((verdict): [Verdict, Reading] => [
    verdict,
    { word: words.verdicts[verdict], sign: signs[verdict], meaning: words.meanings[verdict] },
  ]),
) as Readonly<Record<Verdict, Reading>>

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
