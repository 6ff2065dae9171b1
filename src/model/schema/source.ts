/** Where something can be read: a record of CSL-JSON with what this project adds to it. */
import { z } from 'zod'
import { edtf, idOf, text } from './shapes.ts'

/** Types of CSL 1.0.2 that a source of a news story may have. */
export const SourceType = z.enum([
  'article-magazine',
  'article-newspaper',
  'broadcast',
  'dataset',
  'entry-encyclopedia',
  'interview',
  'legal_case',
  'legislation',
  'map',
  'post',
  'post-weblog',
  'report',
  'speech',
  'treaty',
  'webpage',
])

/** What kind of publisher it is; `model/source-words.ts` has the words, data/README.md the meaning. */
export const SourceKind = z.enum([
  'official',
  'state-media',
  'state-funded',
  'government-close',
  'party-media',
  'agency',
  'news-outlet',
  'company',
  'ngo',
  'research',
  'fact-checker',
  'encyclopedia',
  'blog',
  'aggregator',
  'data',
  'unknown',
])

const known = (type: 'language' | 'region', code: string): boolean => {
  try {
    return code !== 'ZZ' && new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined
  } catch {
    return false
  }
}

const address = z.url({ protocol: /^https?$/ })
const Name = z.union([
  z.strictObject({ family: text('Family name'), given: text('Given name or initials').optional() }),
  z.strictObject({ literal: text('A name that has no parts: a byline, a body') }),
])

export const Source = z.strictObject({
  id: idOf('Unique among sources'),
  type: SourceType.describe('Type of CSL'),
  author: z.array(Name).min(1).optional().describe('Where one is named'),
  publisher: text('Who published the page that was read'),
  country: z
    .string()
    .refine((code) => code === 'international' || code === 'unknown' || (code.length === 2 && known('region', code)), {
      error: 'the country of the publisher as two letters (ISO 3166-1: AZ, IR), "international" or "unknown"',
    })
    .describe('Country of the publisher: ISO 3166-1 alpha-2, "international" or "unknown"'),
  kind: SourceKind.describe('Kind of publisher'),
  title: text('Title as published, or where `described` is true our description of it'),
  described: z.literal(true).optional().describe('True where no title was seen, or only one in another language'),
  language: z
    .string()
    .refine((tag) => tag === 'und' || known('language', tag), { error: 'a BCP 47 language tag: en, az, fa, sr-Latn' })
    .describe('Language of the page: BCP 47, "und" where it is not known'),
  issued: edtf('When it was published, "n.d." where that is not known.'),
  url: address.optional(),
  archived: z
    .union([address, z.literal(false)], { error: 'the address of an archived copy, or false where none is known' })
    .describe('Address of an archived copy, false where none is known'),
  retrieved: edtf('The day on which it was seen.'),
  dead: edtf('The day on which its address was found to lead to it no longer.').optional(),
  relay: z
    .strictObject({
      how: z.enum(['copy', 'report']).describe('copy: the text of another publisher; report: a report on it'),
      of: text('The other publisher'),
    })
    .optional()
    .describe('Where it is a copy of, or a report on, what another publisher published'),
  note: text('Reliability, how it was dated, what it cites').optional(),
})
