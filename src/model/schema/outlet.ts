/** Who publishes the article, whom it names, and what our own sources are: each statement with its standing. */
import { z } from 'zod'
import { idOf, list, text } from './shapes.ts'

/** What a statement about an outlet rests on; `build/critique-page.ts` has the words. */
export const Standing = z.enum(['documented', 'reported', 'own-account', 'probable', 'assessment', 'unsourced'])

const OutletStatement = z
  .strictObject({
    text: text('What is known, in our own words'),
    saidBy: text('From whom it is known').optional(),
    standing: Standing.describe(
      'documented, reported, own-account (what it says of itself), probable (not proven), assessment (ours), unsourced (general knowledge)',
    ),
    sources: list('Source'),
  })
  .refine(({ standing, sources }) => standing === 'assessment' || standing === 'unsourced' || sources.length > 0, {
    path: ['sources'],
    error: 'a source, because only an assessment or what is marked as unsourced stands without one',
  })

export const Outlet = z.strictObject({
  id: idOf('Unique among outlets'),
  name: text('Name'),
  role: z
    .enum(['publisher', 'named', 'embedded', 'counter-source'])
    .describe('publisher: of the article; named or embedded: by the article; counter-source: one of ours'),
  use: text('How the article, or this project, uses it'),
  checks: list('Check').describe('Checks that bear on its use'),
  statements: z.array(OutletStatement).min(1),
})
