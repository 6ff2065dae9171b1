/** Something that happened or was said: one mark on map and timeline, one card. */
import { z } from 'zod'
import { cited, edtf, idOf, list, text } from './shapes.ts'

export const Event = z.strictObject({
  id: idOf('Unique among events; also its address: #id'),
  title: text('Headline; attributed where the lead claim is alleged or an opinion'),
  label: text('Name on timeline and lists').max(34, { error: 'at most 34 characters' }),
  when: edtf('When it happened.'),
  whenNote: text('What the date leaves open').optional(),
  phase: z
    .enum(['context', 'before-article', 'article', 'after-article'])
    .describe('Where it stands to the article of 11 December 2025'),
  category: z.enum(['diplomacy', 'security', 'energy', 'transport', 'incident']),
  places: list('Place').describe('Places shown on the map, the most telling first'),
  actors: list('Actor'),
  summary: text('Two to four neutral sentences in our own words'),
  claims: z.array(idOf('Claim')).min(1).describe('Claims it carries; the first one gives the event its mark'),
  onRecord: list('Event').describe('Other events that are on record and bear on this one'),
  evidence: z.strictObject({
    level: z.literal([0, 1, 2, 3, 4]).describe('0 none, 1 testimony, 2 one record, 3 several, 4 primary record'),
    reason: text('One sentence: why this level'),
  }),
  weight: z.int().min(1).max(5).default(3).describe('How early its name is placed on the timeline, 5 first'),
  sources: cited,
})
