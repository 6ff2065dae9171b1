/** One thing the article says or leaves out, held against what is on record. */
import { z } from 'zod'
import { cited, edtf, idOf, list, prose, text } from './shapes.ts'

/** From what holds to what is missing; `model/verdicts.ts` has the words and the marks. */
export const Verdict = z.enum([
  'confirmed',
  'partly-confirmed',
  'imprecise',
  'oversimplified',
  'incomplete',
  'dated',
  'unsourced',
  'not-supported',
  'contradicted',
  'omission',
])

export const Check = z
  .strictObject({
    id: idOf('Unique among checks; also its address: record/#id'),
    title: text('What is checked, in a few neutral words of our own'),
    paragraph: z.int().min(1).optional().describe('Line of the article; none where the whole article is meant'),
    quotation: prose(25, "The article's words, at most 25; none for an omission").optional(),
    passages: list('Passage').describe('Passages of article.json that lead to this check'),
    verdict: Verdict,
    record: text('What the record says, in our own words'),
    changed: z
      .array(z.strictObject({ on: edtf('When.'), what: text('What happened or was said then') }))
      .default([])
      .describe('The dates that matter, in order of time'),
    claims: list('Claim'),
    events: list('Event'),
    sources: cited,
  })
  .refine(({ quotation, paragraph, verdict }) => verdict === 'omission' || (quotation && paragraph), {
    path: ['quotation'],
    error: "the article's words and their paragraph, because the verdict is not omission",
  })
