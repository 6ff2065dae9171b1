/** Where an event stands to the article, in words. */
import type { Phase } from './records.ts'
import type { When } from './story.ts'

/** The date as a row or a tip says it; what came after the article says so. */
export const whenWords = ({ phase, when }: { readonly phase: Phase; readonly when: When }): string =>
  phase === 'after-article' ? `${when.label} · after the article` : when.label
