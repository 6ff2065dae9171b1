/** Figures that differ: a question, and every number that answers it with its author, period and method. */
import { z } from 'zod'
import { Basis } from './claim.ts'
import { cited, edtf, idOf, text } from './shapes.ts'

const Part = z.strictObject({
  value: z.number().positive().describe('In the unit of the figure'),
  of: text('What this part is: "transit"'),
  claim: idOf('Claim it belongs to').optional(),
  sources: cited,
})

export const FigureRow = z
  .strictObject({
    id: idOf('Unique within its figure'),
    author: text('Who counts, as short as a label: "Kpler, through Bloomberg"'),
    actor: idOf('The actor who counts').optional(),
    covers: text('What is included: "Azerbaijan alone"; rows of one plot that cover the same stand together'),
    combined: z.boolean().default(false).describe('True where several are counted together'),
    metric: text('What is counted, in words'),
    method: text('How: ship tracking, customs, estimate, shorthand, own calculation'),
    period: edtf('The time it is about; where none is named, the day on which it was said.'),
    periodNote: text('Said in place of the period: "no year named; said in December 2025"').optional(),
    partial: text('Where it is a part of the usual period: "Jan–Oct"').optional(),
    words: text('The figure as it is said: "about 40%", "Israel not listed"'),
    value: z.number().positive().optional().describe('The number that is drawn'),
    range: z.tuple([z.number().positive(), z.number().positive()]).optional().describe('From, to'),
    bound: z
      .enum(['below', 'above'])
      .optional()
      .describe('Where the value is a limit: below for "nearly", above for "more than"'),
    part: Part.optional().describe('A part of the value that is known'),
    series: idOf('The series it belongs to').optional(),
    derived: text('How we calculated it; left out where somebody else gives the figure').optional(),
    note: text('One line: what to know before comparing').optional(),
    claim: idOf('The claim that says it; gives status, voices and denials').optional(),
    event: idOf('The event it belongs to, where no claim says so').optional(),
    basis: Basis.optional().describe('What it rests on, where no claim says so'),
    sources: cited,
  })
  .refine((it) => it.value === undefined || it.range === undefined, {
    error: 'nothing beside a value: a row has one or the other',
    path: ['range'],
  })
  .refine((it) => !it.range || it.range[0] < it.range[1], { error: 'a range from less to more', path: ['range'] })
  .refine((it) => it.bound === undefined || it.value !== undefined, {
    error: 'a value that it limits',
    path: ['bound'],
  })
  .refine((it) => (it.value ?? it.range) === undefined || (it.claim ?? it.basis) !== undefined, {
    error: 'a claim, or else a basis: what the figure rests on',
    path: ['claim'],
  })

export const FigureSet = z.strictObject({
  id: idOf('Unique among figures; also its address: figures/#id'),
  title: text('Headline'),
  question: text('The question that the rows answer differently'),
  unit: text('What the axis counts: "% of Israel’s crude"'),
  caution: text('Why the rows are not to be added or averaged'),
  kind: z.enum(['dot-plot', 'series', 'shares']).describe('How it is drawn'),
  category: z.enum(['diplomacy', 'security', 'energy', 'transport', 'incident']).describe('Shape and hue of its marks'),
  series: z
    .array(z.strictObject({ id: idOf('Unique within its figure'), name: text('Who counts'), unit: text('In what') }))
    .default([])
    .describe('Series that are drawn beside each other, each with an axis of its own'),
  rows: z.array(FigureRow).min(2, { error: 'at least two rows: never one number alone' }),
})
