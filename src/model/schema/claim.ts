/** One statement with what it rests on, who says it and who denies it. */
import { z } from 'zod'
import { cited, edtf, idOf, prose, text } from './shapes.ts'

export const Basis = z.enum(['documented', 'reported', 'alleged', 'opinion'])
export const Response = z.enum(['none-found', 'confirmed', 'disputed', 'denied'])

/** One voice in a claim: who, when, in what words, and where that can be read. */
export const Statement = z
  .strictObject({
    by: idOf('Actor who speaks'),
    on: edtf('When it was said.'),
    quotation: prose(25, 'The exact words, without quotation marks, at most 25 words').optional(),
    paraphrase: text('What was said, in our words; needed where there is no quotation').optional(),
    translated: z.boolean().optional().describe('True where the quotation is a translation'),
    note: text('How it reached us: "Relaying border guards", "In Tehran\'s readout only"').optional(),
    source: idOf('Source in which it can be read'),
  })
  .refine((it) => it.quotation ?? it.paraphrase, { error: 'a quotation or a paraphrase' })

export const Claim = z.strictObject({
  id: idOf('Unique among claims'),
  statement: text('The claim as one attributed, neutral sentence in our own words'),
  basis: Basis.describe('What it rests on: documented, reported, alleged or opinion'),
  response: Response.describe('What the other side says: none-found, confirmed, disputed or denied'),
  saidBy: z.array(Statement).default([]),
  deniedBy: z.array(Statement).default([]),
  notConfirmedBy: z.array(Statement).default([]).describe('A third position: neither says so nor denies it'),
  searchedOn: edtf('The day on which a response was looked for and not found.').optional(),
  note: text('One line: why this status').optional(),
  sources: cited,
})
