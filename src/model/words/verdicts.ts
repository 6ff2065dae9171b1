/** What a check of the article against the record came to. */

export const verdicts = {
  confirmed: 'Confirmed',
  'partly-confirmed': 'Partly confirmed',
  imprecise: 'Imprecise',
  oversimplified: 'Oversimplified',
  incomplete: 'Incomplete',
  dated: 'Dated',
  unsourced: 'Unsourced',
  'not-supported': 'Not supported',
  contradicted: 'Contradicted',
  omission: 'Left out',
} as const

/** Within a sentence. */
export const inside = {
  confirmed: 'confirmed',
  'partly-confirmed': 'partly confirmed',
  imprecise: 'imprecise',
  oversimplified: 'oversimplified',
  incomplete: 'incomplete',
  dated: 'dated',
  unsourced: 'unsourced',
  'not-supported': 'not supported',
  contradicted: 'contradicted',
  omission: 'left out',
} as const

/** What each says of the article and the record. */
export const meanings = {
  confirmed: 'The record says the same.',
  'partly-confirmed': 'A part is on record, a part was not seen.',
  imprecise: 'Right in kind, not in detail.',
  oversimplified: 'The record has several voices, the article one.',
  incomplete: 'Something that changes the sense is left out.',
  dated: 'True of an earlier time.',
  unsourced: 'The article does not say who says so.',
  'not-supported': 'No source that was seen supports it.',
  contradicted: 'The record says otherwise.',
  omission: 'On record, and not in the article.',
} as const
